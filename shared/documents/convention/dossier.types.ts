import type { AnneeSuivie } from '#shared/domain/convention/echeancier.types.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { Image } from '../blocs.ts';
import type { DossierDInstance } from '../acte/dossier.ts';

/** Ce qu'un document lit d'une convention, au jour où il s'établit. */
export interface DossierDeConvention extends Pick<DossierDInstance, 'emetteur' | 'exemple' | 'date'> {
  readonly convention: Convention;
  /** L'année civile dont il traite. */
  readonly annee: AnneeSuivie;
  /** L'adresse de l'organisme porteur ; `null` : pas renseignée. */
  readonly adresse: string | null;
  readonly image: Image | null;
}

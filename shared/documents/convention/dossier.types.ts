import type { Versement, AnneeDeConvention } from '#shared/domain/convention/annee.schema.ts';
import type { AnneeSuivie } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { MembreDeConvention } from '#shared/domain/convention/membre.schema.ts';
import type { ResiliationDeConvention } from '#shared/domain/convention/echeancier/resiliation.schema.ts';
import type { Image } from '../blocs.ts';
import type { DossierDInstance } from '../acte/dossier.ts';

/** Ce qu'un avenant lit de l'année, en plus de ce qui s'en suit ; d'une année sans ligne, rien n'est motivé. */
export type AnneeDuDocument = AnneeSuivie & Pick<AnneeDeConvention, 'avenantMotif'>;

/** Ce qu'un document lit d'une convention, au jour où il s'établit. */
export interface DossierDeConvention extends Pick<DossierDInstance, 'emetteur' | 'exemple' | 'date'> {
  readonly convention: Convention;
  /** L'année civile dont il traite. */
  readonly annee: AnneeDuDocument;
  readonly annees: readonly AnneeDeConvention[];
  readonly versements: readonly Versement[];
  readonly membres: readonly MembreDeConvention[];
  /** L'intention de résilier encore sans issue ; `null` : aucune n'est notée. */
  readonly resiliation: ResiliationDeConvention | null;
  /** L'adresse de l'organisme porteur ; `null` : pas renseignée. */
  readonly adresse: string | null;
  readonly image: Image | null;
}

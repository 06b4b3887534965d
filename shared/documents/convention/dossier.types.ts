import type { Versement, AnneeDeConvention } from '#shared/domain/convention/annee.schema.ts';
import type { FaitDeConvention } from '#shared/domain/convention/echeancier/fait.schema.ts';
import type { AnneeSuivie } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import type { Ecart } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import type { DiteDesParties } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { MembreDeConvention } from '#shared/domain/convention/membre.schema.ts';
import type { ResiliationDeConvention } from '#shared/domain/convention/echeancier/resiliation.schema.ts';
import type { LettreDeControle } from '#shared/domain/convention/controle/lettre.schema.ts';
import type { Visite } from '#shared/domain/convention/controle/visite.schema.ts';
import type { Image } from '../blocs.ts';
import type { DossierDInstance } from '../acte/dossier.ts';

/** Ce qu'un avenant lit de l'année, en plus de ce qui s'en suit ; d'une année sans ligne, rien n'est motivé. */
export type AnneeDuDocument = AnneeSuivie & Pick<AnneeDeConvention, 'avenantMotif'>;

/** Un avenant, ce qu'il change, ceux d'avant, et ce qui valait avant lui puis après. */
export interface AvenantDuDossier {
  readonly lui: Avenant;
  readonly ecarts: readonly Ecart[];
  readonly precedents: readonly Avenant[];
  readonly avant: Pick<DiteDesParties, 'annees'>;
  readonly apres: Pick<DiteDesParties, 'annees' | 'membres'>;
}

/** Ce qu'un document lit d'une convention, au jour où il s'établit. */
export interface DossierDeConvention extends Pick<DossierDInstance, 'emetteur' | 'exemple' | 'date'> {
  readonly convention: Convention;
  /** L'année civile dont il traite. */
  readonly annee: AnneeDuDocument;
  readonly annees: readonly AnneeDeConvention[];
  readonly versements: readonly Versement[];
  /** Comptes rendus et bilan d'ensemble notés reçus (E1, E2). */
  readonly faits: readonly FaitDeConvention[];
  readonly membres: readonly MembreDeConvention[];
  /** L'avenant à écrire ; `null` : il n'est pas préparé. */
  readonly avenant: AvenantDuDossier | null;
  /** L'intention de résilier encore sans issue ; `null` : aucune n'est notée. */
  readonly resiliation: ResiliationDeConvention | null;
  /** L'adresse de l'organisme porteur ; `null` : pas renseignée. */
  readonly adresse: string | null;
  readonly image: Image | null;
  /** La visite dont il traite ; `null` : la fiche se remplit à la main. */
  readonly visite: Visite | null;
  readonly lettre: LettreDeControle | null;
  /** La visite dont part la lettre ; `null` : un contrôle sur pièces. */
  readonly visiteDeLaLettre: Visite | null;
}

import type { Enveloppe, Projet } from '#shared/domain/programmation/programmation.schema.ts';
import type { DossierDeFeuille } from '../feuille-de-route/dossier.types.ts';

/** Ce que le relevé lit d'une programmation annuelle. */
export interface DossierDeProgrammation extends Pick<DossierDeFeuille, 'emetteur' | 'image' | 'date' | 'exemple'> {
  readonly contrat: string;
  readonly code: string;
  readonly annee: number;
  readonly enveloppes: readonly Enveloppe[];
  readonly projets: readonly Projet[];
}

import type { Sortie } from '#shared/contract/contract.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { Onglet } from '../fiche/convention.types.ts';

/** Ce que l'hôte donne des effectifs d'une convention. */
export type Beneficiaires = Sortie<'beneficiaires.lire'>;

/** Ce que lisent les blocs de l'onglet : la convention et sa fiche, ses effectifs, ce que l'écran en montrait, la date du jour. */
export interface Effectifs {
  readonly convention: Convention;
  readonly fiche: Onglet['fiche'];
  readonly donnees: Beneficiaires;
  readonly vu: number;
  readonly jour: string;
}

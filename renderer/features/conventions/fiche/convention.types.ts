import type { Sortie } from '#shared/contract/contract.ts';

/** Une convention et ce qu'elle porte, telles que l'hôte les donne. */
export type FicheDeConvention = Sortie<'conventions.fiche'>;

/** Ce qu'un onglet lit : la fiche, ce que l'écran en montrait, la date civile du jour. */
export interface Onglet {
  readonly fiche: FicheDeConvention;
  readonly vu: number;
  readonly jour: string;
}

import type { Sortie } from '#shared/contract/contract.ts';
import type { Constat } from '#shared/domain/constat.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';

/** Ce qu'une échéance mène à compléter. */
export type PartieDAnnee = 'avenant' | 'instruction' | 'previsions' | 'comptes';

/** Une convention et ce qu'elle porte, telles que l'hôte les donne. */
export type FicheDeConvention = Sortie<'conventions.fiche'>;

/** Ce qu'un onglet lit : la fiche, ce que l'écran en montrait, la date civile du jour. */
export interface Onglet {
  readonly fiche: FicheDeConvention;
  readonly vu: number;
  readonly jour: string;
}

/** Ce que lit une partie de « Ce que dit la convention » : ses champs, et ce que les règles en constatent. */
export interface BlocDeFiche {
  readonly convention: Convention;
  readonly constats: readonly Constat[];
  readonly vu: number;
  readonly jour: string;
}

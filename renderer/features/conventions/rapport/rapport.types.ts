import type { Entree, Sortie } from '#shared/contract/contract.ts';

export type RapportLu = Sortie<'rapports.lire'>;

/** Ce que reçoit chaque section que l'on remplit. */
export interface Saisie {
  readonly lu: RapportLu;
  /** Ce que montre l'écran : l'opération que la lecture a vue. */
  readonly vu: number;
  readonly jour: string;
  readonly modifier: (patch: Entree<'rapports.modifier'>['patch']) => Promise<void>;
}

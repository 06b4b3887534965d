import type { Depots } from './depots.ts';

/** Ce dont un service dispose : les dépôts, l'horloge, les identifiants. Il ne connaît ni SQL ni hôte. */
export interface Contexte {
  readonly depots: Depots;
  readonly nouvelId: () => string;
  /** Date civile du jour, AAAA-MM-JJ, celle du poste. */
  readonly aujourdHui: () => string;
  readonly maintenant: () => Date;
}

import type { Sortie } from '#shared/contract/contract.ts';

/** Ce que l'hôte a compris d'un tableau reçu. */
export type Comprise = Sortie<'reprises.comprendre'>;
export type LigneMontree = Comprise['montrees'][number];

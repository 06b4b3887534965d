import type { Sortie } from '#shared/contract/contract.ts';

export type Fiche = Sortie<'territoires.fiche'>;
export type Chiffre = Fiche['chiffres'][number];
export type Quartier = Fiche['quartiers'][number];
export type Action = Fiche['actions'][number];

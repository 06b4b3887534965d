import type { Sortie } from '#shared/contract/contract.ts';

export type Tableau = Sortie<'deploiements.tableau'>;
export type Deploiement = Tableau['deploiements'][number];
export type Quartier = Tableau['quartiers'][number];
export type Chiffre = Tableau['chiffres'][number];

import type { Sortie } from '#shared/contract/contract.ts';

export type Tableau = Sortie<'designations.tableau'>;
export type Designation = Tableau['designations'][number];
export type Genre = Tableau['genres'][number];

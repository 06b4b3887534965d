import type { Sortie } from '#shared/contract/contract.ts';

export type ElectionLue = Sortie<'elections.lister'>[number];

import type { Sortie } from '#shared/contract/contract.ts';

export type NavettesDeFeuille = Sortie<'navettes.lister'>;
export type PiloteListe = NavettesDeFeuille['pilotes'][number];

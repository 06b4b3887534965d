import type { Sortie } from '#shared/contract/contract.ts';

export type ModeleListe = Sortie<'modeles.lister'>['modeles'][number];

import type { Sortie } from '#shared/contract/contract.ts';

export type InscriptionLue = Sortie<'fichesAction.fiche'>['inscriptions'][number];

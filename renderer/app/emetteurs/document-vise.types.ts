import type { Entree } from '#shared/contract/contract.ts';

/** Le document dont on parle : d'une réunion ou d'une instance. */
export type DocumentVise = Entree<'emetteurs.duDocument'>;

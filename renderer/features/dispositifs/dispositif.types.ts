import type { Sortie } from '#shared/contract/contract.ts';

export type Dispositif = Sortie<'dispositifs.catalogue'>[number];

import type { Sortie } from '#shared/contract/contract.ts';

/** Le contrôle d'une convention, tel que l'hôte le calcule et garde ce qui est validé. */
export type Surcompensation = Sortie<'surcompensation.lire'>;
export type PropositionLue = Surcompensation['proposition'];
export type OrganismeControle = PropositionLue['organismes'][number];
export type ControleLu = Surcompensation['controles'][number];

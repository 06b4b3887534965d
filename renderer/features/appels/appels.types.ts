import type { Sortie } from '#shared/contract/contract.ts';

/** Un appel et ce qu'il porte, tels que l'hôte les donne. */
export type FicheDAppel = Sortie<'appels.fiche'>;
/** Une candidature, ce qu'elle porte et ce que son appel demande. */
export type FicheDeCandidature = Sortie<'candidatures.fiche'>;
export type CandidatureListee = Sortie<'appels.candidatures'>[number];

/** Ce que lit une partie de la fiche d'un appel : ce que l'écran en montrait, la date civile du jour. */
export interface PartieDAppel {
  readonly fiche: FicheDAppel;
  readonly vu: number;
  readonly jour: string;
}

/** Ce que lit une partie d'une candidature. */
export interface PartieDeCandidature {
  readonly fiche: FicheDeCandidature;
  readonly vu: number;
  readonly jour: string;
}

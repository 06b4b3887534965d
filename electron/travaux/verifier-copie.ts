import type { Niveau, Verdict } from '#electron/database/verification.ts';
import type { Progression } from '#shared/travail/suite.ts';
import { lancer, type Travail } from './travail.ts';
import type { CopieAVerifier } from './verifier-copie.worker.ts';

/** À côté de nous : la source quand Node la lit telle quelle, sa construction dans l'application empaquetée. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? './verifier-copie.worker.ts' : './verifier-copie.worker.mjs',
  import.meta.url,
);

/** Vérifie une copie dans un worker ; voir `verifierCopie`. `sansNotes` : ce qu'il en ôte d'abord ; voir `oterLesNotes`. */
export const verifierCopieAPart = (
  chemin: string,
  niveau: Niveau,
  neuve: boolean,
  suivre?: (progression: Progression) => void,
  sansNotes?: readonly string[],
): Travail<Verdict> => lancer<CopieAVerifier, Verdict>(script, { chemin, niveau, neuve, sansNotes }, suivre);

import type { Niveau, Verdict } from '#electron/database/verification.ts';
import { lancer, type Progression, type Travail } from './travail.ts';
import type { CopieAVerifier } from './verifier-copie.worker.ts';

/** Vérifie une copie dans un worker ; voir `verifierCopie`. */
export const verifierCopieAPart = (chemin: string, niveau: Niveau, neuve: boolean, suivre?: (progression: Progression) => void): Travail<Verdict> =>
  lancer<CopieAVerifier, Verdict>(new URL('./verifier-copie.worker.ts', import.meta.url), { chemin, niveau, neuve }, suivre);

import { lancer } from './travail.ts';
import type { QuestionDeSauvegarde, ReponseDeSauvegarde } from './lire-sauvegarde.worker.ts';

const script = new URL(
  import.meta.url.endsWith('.ts') ? './lire-sauvegarde.worker.ts' : './lire-sauvegarde.worker.mjs',
  import.meta.url,
);

/** Lit une sauvegarde dans un worker, sur une copie à elle : la connexion du fichier ouvert n'y touche pas. */
export const lireSauvegardeAPart = <Q extends QuestionDeSauvegarde>(
  question: Q,
): Promise<ReponseDeSauvegarde[Q['quoi']]> =>
  lancer<QuestionDeSauvegarde, ReponseDeSauvegarde[Q['quoi']]>(script, question).resultat;

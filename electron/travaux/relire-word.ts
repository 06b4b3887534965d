import type { RelectureDeWord } from '#shared/documents/corrections/lu.ts';
import { lancer } from './travail.ts';

/** Un fichier déposé, à relire. */
export interface WordARelire {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** Au-delà, le fichier est fait pour retenir le poste, pas pour être lu. */
const PATIENCE_MS = 30_000;

/** À côté de nous : la source quand Node la lit telle quelle, sa construction dans l'application empaquetée. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? './relire-word.worker.ts' : './relire-word.worker.mjs',
  import.meta.url,
);

/** Relit un .docx dans un worker, arrêté s'il n'en finit pas ; voir `lireWord`. */
export async function relireWordAPart(fichier: WordARelire): Promise<RelectureDeWord> {
  const travail = lancer<WordARelire, RelectureDeWord>(script, fichier);
  let tropLong = false;
  const arret = setTimeout(() => {
    tropLong = true;
    travail.annuler();
  }, PATIENCE_MS);
  try {
    return await travail.resultat;
  } catch (cause) {
    // Une mémoire épuisée ou une attente sans fin : le fichier est en cause, pas la personne.
    if (tropLong || (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'))
      return { refus: 'trop_long' };
    throw cause;
  } finally {
    clearTimeout(arret);
  }
}

import type { Classeur, RefusDeClasseur } from '#shared/domain/reprise/classeur.schema.ts';
import { lireAPart } from './travail.ts';

/** Un fichier reçu, à lire. */
export interface ClasseurALire {
  readonly nom: string;
  readonly octets: Uint8Array;
}

export type LectureDeClasseur = { readonly lu: Classeur } | { readonly refus: RefusDeClasseur };

/** À côté de nous : la source quand Node la lit telle quelle, sa construction dans l'application empaquetée. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? './lire-classeur.worker.ts' : './lire-classeur.worker.mjs',
  import.meta.url,
);

/** Vingt mille lignes se lisent en deux secondes ; ce qui en demande dix fois plus ne sera pas lu (T18). */
const BORNES = { patienceMs: 30_000, memoireMo: 1024 };

/**
 * Lit un classeur dans un worker, arrêté s'il n'en finit pas, s'il enfle, ou si on le demande ; voir `lireClasseur`.
 * @throws TravailAnnule dès que `arret` est demandé
 */
export async function lireClasseurAPart(fichier: ClasseurALire, arret?: AbortSignal): Promise<LectureDeClasseur> {
  const lu = await lireAPart<ClasseurALire, LectureDeClasseur>(script, fichier, BORNES, arret);
  return lu === 'trop_long' ? { refus: 'long' } : lu;
}

import type { RelectureDeWord } from '#shared/documents/corrections/lu.ts';
import { lireAPart } from './travail.ts';

/** Un fichier déposé, à relire. */
export interface WordARelire {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** À côté de nous : la source quand Node la lit telle quelle, sa construction dans l'application empaquetée. */
const script = new URL(
  import.meta.url.endsWith('.ts') ? './relire-word.worker.ts' : './relire-word.worker.mjs',
  import.meta.url,
);

/** Relit un .docx dans un worker, arrêté s'il n'en finit pas ; voir `lireWord`. */
export async function relireWordAPart(fichier: WordARelire): Promise<RelectureDeWord> {
  const lu = await lireAPart<WordARelire, RelectureDeWord>(script, fichier, { patienceMs: 30_000 });
  return lu === 'trop_long' ? { refus: lu } : lu;
}

import type { Segments } from '../blocs.ts';
import { gras, joindre, texte } from '../segments.ts';

/** « Excusés : … ; … . » ; rien si personne ne l’est. */
export function phraseDeNoms(
  tete: readonly [un: string, plusieurs: string],
  suite: string,
  citations: readonly Segments[],
): Segments {
  if (citations.length === 0) return [];
  const debut = citations.length === 1 ? tete[0] : tete[1];
  const annonce = suite === '' ? [...gras(`${debut} :`), ...texte(' ')] : [...gras(debut), ...texte(`${suite} : `)];
  return [...annonce, ...joindre(citations), ...texte('.')];
}

import { enTri } from '#shared/text/tri.ts';

const QUESTION = /^(?:qui|a qui)\s+(?:appeler|contacter|joindre|ecrire|est|sont)\b/u;
const OUTILS = new Set(
  'qui a appeler contacter joindre ecrire est sont pour dans en sur au aux le la les l du de des d un une'.split(' '),
);

/**
 * Ce que cherche une question : « Qui appeler pour EQ2030 dans la Meuse » : « EQ2030 Meuse ». Un texte qui n'en est pas une
 * reste tel qu'il est tapé.
 */
export function sansLaQuestion(texte: string): string {
  if (!QUESTION.test(enTri(texte))) return texte;
  const mots = texte.match(/[\p{L}\p{N}]+/gu) ?? [];
  return mots.filter((mot) => !OUTILS.has(enTri(mot))).join(' ');
}

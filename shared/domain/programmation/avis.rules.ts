import { enTri } from '#shared/text/tri.ts';
import type { Avis } from './programmation.schema.ts';

const LECTURES: readonly (readonly [RegExp, Avis])[] = [
  [/^(?:d|def|non|[-–−]$|rejet|refus)|defavorable/u, 'defavorable'],
  [/^(?:r|res|mitige|sous reserve|favorable sous|favorable avec)|reserve/u, 'reserve'],
  [/^(?:f|fav|ok|oui|\+$)/u, 'favorable'],
];

/** L'avis que dit un texte tapé ou repris : « F », « fav. », « Réservé », « avis défavorable » ; vide : `null` ; sinon `undefined`. */
export function lireAvis(texte: string): Avis | null | undefined {
  const dit = enTri(texte)
    .trim()
    .replace(/^avis /u, '');
  if (dit === '') return null;
  return LECTURES.find(([signe]) => signe.test(dit))?.[1];
}

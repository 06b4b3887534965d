import { lireDate } from '#shared/dates/lecture.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Champ, Lecture } from '../correction.ts';
import { enSaisie } from '../cle.ts';
import type { Morceau } from '../morceaux.ts';
import { type ContexteDeLecture, lecture } from './lecteur.ts';

/** Une date corrigée dans le Word : elle se reprend si elle se lit comme une date. */
export function lectureDeDate(
  { aujourdHui }: ContexteDeLecture,
  champ: Champ,
  relue: string,
  bloc: string,
  morceaux: readonly Morceau[],
): Lecture[] {
  const texte = enSaisie(relue)
    .replace(/[\s.;,]+$/u, '')
    .trim();
  if (texte === '') return lecture(champ, null, bloc, morceaux);
  const lue = lireDate(texte.replace(/^(?:le|au|pour le|avant le) /iu, ''), aujourdHui);
  if (lue.ok) return lecture(champ, lue.valeur, bloc, morceaux);
  return lecture(
    champ,
    texte,
    bloc,
    morceaux,
    typographier(`« ${texte} » n’est pas une date : choisissez l’échéance dans l’application.`),
  );
}

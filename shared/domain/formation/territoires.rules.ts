import { motsDe, suit, type Mot } from '../donnees/mots-d-un-texte.rules.ts';
import type { Repertoire } from './repertoire.rules.ts';

/** Un nom de territoire qui contient un nom de personne, et le rang où il y commence. */
interface Phrase {
  readonly mots: readonly string[];
  readonly rang: number;
}

/** Dit si, à ce rang du texte, ces mots font un nom de territoire, « Paris », ou sont dans un plus long, « Val-de-Moder ». */
export type DansUnTerritoire = (
  mots: readonly Mot[],
  rang: number,
  suite: readonly string[],
) => 'entier' | 'partie' | null;

/** Retient, des noms de territoire, ceux qui contiennent un nom de personne : les autres ne gênent rien. */
export function retenirLesTerritoires(noms: Iterable<string>, repertoire: Repertoire): DansUnTerritoire {
  const phrases = new Map<string, Phrase[]>();
  for (const nom of noms) {
    const mots = motsDe(nom);
    mots.forEach((mot, rang) => {
      for (const { suite } of repertoire.get(mot) ?? []) {
        if (!suite.every((voulu, i) => mots[rang + i] === voulu)) continue;
        const cle = suite.join(' ');
        phrases.set(cle, [...(phrases.get(cle) ?? []), { mots, rang }]);
      }
    });
  }
  return (mots, rang, suite) => {
    const lues = (phrases.get(suite.join(' ')) ?? []).filter((une) => suit(mots, rang - une.rang, une.mots));
    if (lues.length === 0) return null;
    return lues.some((une) => une.mots.length > suite.length) ? 'partie' : 'entier';
  };
}

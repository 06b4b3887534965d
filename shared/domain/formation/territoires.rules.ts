import { motsDe, suit, type Mot } from '../donnees/mots-d-un-texte.rules.ts';
import type { Repertoire } from './repertoire.rules.ts';

/** Un nom de territoire qui contient un nom de personne, et le rang où il y commence. */
interface Phrase {
  readonly mots: readonly string[];
  readonly rang: number;
}

/** Dit si, à ce rang du texte, ces mots sont dans un nom de territoire : « Val-de-Moder », « Paris ». */
export type DansUnTerritoire = (mots: readonly Mot[], rang: number, suite: readonly string[]) => boolean;

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
  return (mots, rang, suite) =>
    (phrases.get(suite.join(' ')) ?? []).some((phrase) => suit(mots, rang - phrase.rang, phrase.mots));
}

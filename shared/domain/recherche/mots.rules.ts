import { enTri } from '#shared/text/tri.ts';

/** Les lettres que SQLite connaît : latines, grecques, cyrilliques, hébraïques, arabes. Une autre couperait un mot en deux, ce qu'il refuse. */
const MOT = /(?:(?=[a-z0-9\u00AA-\u024F\u0370-\u03FF\u0400-\u0527\u05D0-\u05EA\u0620-\u064A])[\p{L}\p{N}])+/gu;

/** Les mots d'un texte tels que l'index les garde : sans accents ni capitales, « œ » en « oe », lettres et chiffres seuls. */
export const motsDe = (texte: string): readonly string[] => enTri(texte).match(MOT) ?? [];

/** La forme sous laquelle deux mots d'opérateur se comparent : « En-cours » et « en cours » ne font qu'un. */
export const enCle = (texte: string): string => motsDe(texte).join('');

/** Combien de lettres séparent deux mots, une inversion comptant pour une ; au-delà de deux, peu importe. */
function ecart(un: string, autre: string): number {
  let avant: number[] = [];
  let ligne = Array.from({ length: autre.length + 1 }, (_, n) => n);
  for (let i = 1; i <= un.length; i += 1) {
    const suivante = [i];
    for (let j = 1; j <= autre.length; j += 1) {
      const pareil = un[i - 1] === autre[j - 1] ? 0 : 1;
      let cout = Math.min((ligne[j] ?? 0) + 1, (suivante[j - 1] ?? 0) + 1, (ligne[j - 1] ?? 0) + pareil);
      if (i > 1 && j > 1 && un[i - 1] === autre[j - 2] && un[i - 2] === autre[j - 1])
        cout = Math.min(cout, (avant[j - 2] ?? 0) + 1);
      suivante.push(cout);
    }
    avant = ligne;
    ligne = suivante;
  }
  return ligne.at(-1) ?? 0;
}

/** Le mot connu que la frappe voulait sans doute : il commence par elle, ou n'en diffère que de deux lettres. */
export function leProche(tape: string, connus: readonly string[]): string | null {
  const cle = enCle(tape);
  if (cle.length < 2) return null;
  const debut = connus.find((connu) => enCle(connu).startsWith(cle));
  if (debut !== undefined) return debut;
  const permis = cle.length < 5 ? 1 : 2;
  const proches = connus
    .map((connu) => ({ connu, de: ecart(cle, enCle(connu)) }))
    .filter(({ de }) => de <= permis)
    .toSorted((un, autre) => un.de - autre.de);
  return proches[0]?.connu ?? null;
}

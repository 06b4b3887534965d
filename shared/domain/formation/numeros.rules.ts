import { numeroDe } from '../donnees/mots-d-un-texte.rules.ts';

/** Ce qui sépare deux chiffres d'un numéro : espaces de toute sorte, points, tirets courts et longs, barres, soulignés. */
const ENTRE = '[\\s.,()/_\\-‐‑‒–—―·]{0,4}';
const SUITE_DE_CHIFFRES = new RegExp(`\\d(?:${ENTRE}\\d)+`, 'gu');
/** Un numéro français d'une forme que la garde ne lit pas : « 03/89/00/11/22 », « 03  89 … », « Tél0389001122 ». */
const FRANCAIS = new RegExp(
  `(?<!\\d)(?<!\\d[.\\s])(?:(?:\\+|00)33${ENTRE}(?:\\(0\\))?${ENTRE}|0)[1-9](?<entre>[\\s./_\\-‐‑‒–—―·]{0,2})\\d{2}(?:\\k<entre>\\d{2}){3}(?!\\d)(?![./-]\\d)`,
  'gu',
);
/** « +49 7621 12345 6 ». */
const ETRANGER = new RegExp(`\\+(?!33)[1-9](?:[\\s./()_\\-‐‑‒–—―]{0,3}\\d){8,13}(?!\\d)(?!\\s?(?:€|euros))`, 'gu');
const NATIONAL = 9;
const COURT = 8;
/** Ce qui précède un numéro national, le plus long d'abord. */
const DEVANT = ['00330', '0033', '330', '33', '0'];
/** Indicatifs des voisins, et des départements d'outre-mer. */
const INDICATIF = /^(?:00)?(?:41|49|32|39|34|44|352|377|376|262|590|594|596)(?=\d{7,})/u;

/** Ce par quoi un numéro se reconnaît : son numéro national, et sans l'indicatif d'un voisin. */
export function clesDuNumero(original: string): readonly string[] {
  const cle = numeroDe(original);
  if (!/^\s*(?:\+|00)/u.test(original) || cle.length <= NATIONAL) return [cle];
  return [cle, cle.replace(INDICATIF, '').replace(/^0/u, '')];
}

interface Place {
  readonly debut: number;
  readonly fin: number;
}

/** Où commence, dans ces chiffres, le numéro trouvé à ce rang ; `null` s'il n'est qu'une part d'un nombre plus long. */
function depart(chiffres: string, rang: number, longueur: number, colle: (rang: number) => boolean): number | null {
  const fin = rang + longueur;
  if (fin < chiffres.length && colle(fin)) return null;
  const possibles = longueur === NATIONAL ? DEVANT : ['00', '0'];
  const devant = possibles.find((un) => chiffres.slice(0, rang).endsWith(un) && !colle(rang - un.length));
  if (devant !== undefined) return rang - devant.length;
  // Sans indicatif ni zéro, il est entier : « 1 389 001 122 euros » n'en est pas un.
  return rang === 0 && fin === chiffres.length ? rang : null;
}

/** Où un texte porte un numéro. */
export type LecteurDeNumeros = (texte: string) => readonly Place[];

/**
 * Lit où un texte porte l'un de ces numéros, quels que soient ses séparateurs et son indicatif. D'un trait : leur nombre
 * ne ralentit pas la lecture.
 * @param connus clés des numéros, chiffres seuls
 */
export function lecteurDeNumeros(connus: ReadonlySet<string>): LecteurDeNumeros {
  const longueurs = [...new Set([...connus].map(({ length }) => length))]
    .filter((longueur) => longueur >= COURT)
    .toSorted((une, autre) => autre - une);
  function dansUneSuite(lu: string, index: number): Place[] {
    const places = [...lu.matchAll(/\d/gu)].map((un) => index + un.index);
    const chiffres = lu.replace(/\D/gu, '');
    const colle = (rang: number) => rang > 0 && places[rang] === (places[rang - 1] ?? -2) + 1;
    const trouves: Place[] = [];
    let rang = 0;
    while (rang < chiffres.length) {
      const ici = rang;
      const longueur = longueurs.find(
        (une) => ici + une <= chiffres.length && connus.has(chiffres.slice(ici, ici + une)),
      );
      const de = longueur === undefined ? null : depart(chiffres, rang, longueur, colle);
      if (longueur !== undefined && de !== null)
        trouves.push({ debut: places[de] ?? 0, fin: (places[rang + longueur - 1] ?? 0) + 1 });
      rang += longueur !== undefined && de !== null ? longueur : 1;
    }
    return trouves;
  }
  return (texte) =>
    longueurs.length === 0
      ? []
      : [...texte.matchAll(SUITE_DE_CHIFFRES)].flatMap(({ 0: lu, index }) =>
          lu.length < COURT ? [] : dansUneSuite(lu, index),
        );
}

/** Ce qui a la forme d'un numéro de téléphone, connu ou non, sous une forme que la garde ne lit pas. */
export const numerosDansLeurForme = (texte: string): Place[] =>
  [FRANCAIS, ETRANGER].flatMap((motif) =>
    [...texte.matchAll(motif)].map(({ 0: lu, index }) => ({ debut: index, fin: index + lu.length })),
  );

import { enTri } from '#shared/text/tri.ts';

/** Un mot d'un texte, sous sa forme de tri, et sa place. */
export interface Mot {
  readonly mot: string;
  readonly debut: number;
  readonly fin: number;
}

/** Ce qui annonce un nom. */
export const CIVILITES: ReadonlySet<string> = new Set(['m', 'mme', 'mlle', 'mr', 'monsieur', 'madame']);

/** Ce qui sépare deux chiffres d'un numéro. */
export const ENTRE = '[\\s.\\-()/]{0,3}';

/** Les mots d'un texte, dans l'ordre : ni accents, ni casse, ni ponctuation. */
export const decouper = (texte: string): Mot[] =>
  [...texte.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: mot, index }) => ({
    mot: enTri(mot),
    debut: index,
    fin: index + mot.length,
  }));

/** Les mots seuls. */
export const motsDe = (texte: string): string[] => decouper(texte).map(({ mot }) => mot);

/** « 03 89… », « +33 3 89… » et « +33 (0)3 89… » sont le même numéro. */
export const numeroDe = (texte: string): string =>
  texte.replace(/\D/gu, '').replace(/^(?:(?:00)?330?|0)(?=\d{9}$)/u, '');

/** Ces mots-là se suivent-ils, à partir de ce rang ? */
export const suit = (mots: readonly Mot[], rang: number, voulus: readonly string[]): boolean =>
  voulus.length > 0 && voulus.every((voulu, i) => mots[rang + i]?.mot === voulu);

/**
 * Où un texte porte l'un de ces numéros, avec ou sans indicatif : « 03 89… », « +33 (0)3 89… ». Chacun se cherche pour
 * lui-même : deux numéros qui se suivent, « 03 89 … / 06 … », ne se lisent pas comme un seul. Sans indicatif ni zéro, il est
 * entier : « 1 389 001 122 euros » n'en est pas un.
 */
export const desNumeros = (numeros: Iterable<string>): RegExp =>
  new RegExp(
    [...numeros]
      .map((numero) => [...numero].join(ENTRE))
      .flatMap((chiffres) => [
        `(?<!\\d)(?:\\+?(?:00)?33${ENTRE}0?${ENTRE}|00${ENTRE}|\\+|0${ENTRE})${chiffres}(?!\\d)`,
        `(?<!\\d${ENTRE})${chiffres}(?!${ENTRE}\\d)`,
      ])
      .join('|'),
    'gu',
  );

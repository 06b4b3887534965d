const TERMINAISONS = 'fr|com|org|net|eu|alsace|ch|be';
const URL = new RegExp(
  `(?:https?|ftp|sip|mailto|file):/{0,3}[^\\s<>"«»]+|(?<![\\p{L}\\p{N}@._-])(?:www\\.[^\\s<>"«»]+|(?:[\\p{L}\\p{N}-]+\\.)+(?:${TERMINAISONS})(?![\\p{L}\\p{N}@.-])(?:/[^\\s<>"«»]*)?)`,
  'giu',
);
/** Le point qui finit la phrase, la parenthèse qui se ferme, ne sont pas de l'adresse. */
const PONCTUATION = /[.,;:!?)\]’']+$/u;
const EXEMPLE = 'https://exemple.fr/page';

/** Où un texte donne l'adresse d'une page : elle dit souvent un nom, parfois un secret. */
export const adressesDe = (texte: string): { readonly debut: number; readonly fin: number; readonly par: string }[] =>
  /[./]/u.test(texte)
    ? [...texte.matchAll(URL)].map(({ 0: lu, index }) => ({
        ...{ debut: index, fin: index + lu.replace(PONCTUATION, '').length, par: EXEMPLE },
      }))
    : [];

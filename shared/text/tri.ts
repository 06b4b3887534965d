/** Des mots sans accent, une espace entre eux : il n'y a qu'à ôter les capitales. */
const ORDINAIRE = /^[!-~]+(?: [!-~]+)*$/u;

/** Un nom, une fonction, une structure se redemandent dix fois de suite quand on lit ou compare une liste. */
const RETENUES = 2_000;
const LONG = 200;
const retenues = new Map<string, string>();

/**
 * Forme sous laquelle un texte se trie et se cherche : minuscules, sans accents, « œ » en « oe »,
 * « æ » en « ae », apostrophe droite, blancs réduits à une espace. C’est la valeur des colonnes
 * `<champ>_tri`.
 * @example enTri('  Bœrsch – L’Épine ') // 'boersch – l\'epine'
 */
export function enTri(texte: string): string {
  if (ORDINAIRE.test(texte)) return texte.toLowerCase();
  if (texte.length > LONG) return calculer(texte);
  const connue = retenues.get(texte);
  if (connue !== undefined) return connue;
  const forme = calculer(texte);
  if (retenues.size === RETENUES) retenues.clear();
  retenues.set(texte, forme);
  return forme;
}

const calculer = (texte: string): string =>
  texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

const collation = new Intl.Collator('fr', { numeric: true });

/** Lequel des deux textes vient d'abord dans une liste : sans accents ni capitales, et « n° 2 » avant « n° 10 ». */
export const comparerTextes = (un: string, autre: string): number => collation.compare(enTri(un), enTri(autre));

/** Des mots sans accent, une espace entre eux : il n'y a qu'à ôter les capitales. */
const ORDINAIRE = /^[!-~]+(?: [!-~]+)*$/u;

/**
 * Forme sous laquelle un texte se trie et se cherche : minuscules, sans accents, « œ » en « oe »,
 * « æ » en « ae », apostrophe droite, blancs réduits à une espace. C’est la valeur des colonnes
 * `<champ>_tri`.
 * @example enTri('  Bœrsch – L’Épine ') // 'boersch – l\'epine'
 */
export function enTri(texte: string): string {
  if (ORDINAIRE.test(texte)) return texte.toLowerCase();
  return texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

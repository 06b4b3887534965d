/** Ce qu'un tableur lirait comme une formule (OWASP, « CSV injection »), espaces et signes pleine chasse compris. */
const FORMULE = /^\s*[=+\-@＝＋－＠]/u;
const NOMBRE = /^[+-]?[\d\s.,]+$/u;

/**
 * Une cellule qui part vers un tableur : rien n'y devient une formule. Un nombre ou un téléphone reste tel quel ; le tiret
 * d'une énumération devient celui de l'imprimerie ; le reste prend l'apostrophe qui dit « texte ».
 */
export function celluleSure(valeur: string): string {
  if (!FORMULE.test(valeur) || NOMBRE.test(valeur)) return valeur;
  return /^\s*-\s/u.test(valeur) ? valeur.replace('-', '–') : `'${valeur}`;
}

import { enTri } from '#shared/text/tri.ts';

/** Abréviations des noms de lieux : on les tape, on les lit, les deux formes se valent. */
const ABREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** Mots d'un texte tels qu'on les cherche : sans accents, en lettres de a à z et en chiffres. */
export const motsDeRecherche = (texte: string): readonly string[] => enTri(texte).match(/[a-z0-9]+/gu) ?? [];

/** Forme longue d'un mot abrégé (« st » : « saint ») ; les autres mots tels quels. */
export const developper = (mot: string): string => ABREVIATIONS.get(mot) ?? mot;

/**
 * Expression FTS5 qui trouve les textes où chaque mot tapé commence un mot ; `null` si rien n'est à chercher. Ne contient
 * que des mots de `motsDeRecherche` entre guillemets : ce qu'on tape n'y est jamais un opérateur.
 */
export function expressionDeRecherche(texte: string): string | null {
  const conditions = motsDeRecherche(texte).map((mot) => {
    const formes = new Set([mot, developper(mot)]);
    return `(${[...formes].map((forme) => `"${forme}"*`).join(' OR ')})`;
  });
  return conditions.length === 0 ? null : conditions.join(' AND ');
}

import type { ColonneVerrouillee } from '../../navette/classeur-verrouille.types.ts';

/** Verrouillée : elle dit de quoi parle la ligne. */
export const fixe = (
  cle: string,
  titre: string,
  largeur: number,
  nature: 'texte' | 'nombre' = 'texte',
): ColonneVerrouillee => ({ cle, titre, nature, largeur, modifiable: false });

/** À remplir par le pilote. */
export const aRemplir = (
  cle: string,
  titre: string,
  nature: ColonneVerrouillee['nature'],
  largeur: number,
  plus: Partial<Pick<ColonneVerrouillee, 'choix' | 'long' | 'uneLigne' | 'nd' | 'consigne'>> = {},
): ColonneVerrouillee => ({ cle, titre, nature, largeur, modifiable: true, ...plus });

/** Le numéro et l'intitulé de l'action, en tête de chaque table. */
export const DE_L_ACTION: readonly ColonneVerrouillee[] = [fixe('numero', 'N°', 11), fixe('action', 'Action', 36)];

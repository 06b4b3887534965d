import type { ColonneVerrouillee } from './classeur-verrouille.types.ts';

/** Verrouillée : elle dit de quoi parle la ligne. */
export const fixe = (
  cle: string,
  titre: string,
  largeur: number,
  nature: 'texte' | 'nombre' | 'euros' = 'texte',
): ColonneVerrouillee => ({ cle, titre, nature, largeur, modifiable: false });

/** À remplir par qui reçoit le classeur. */
export const aRemplir = (
  cle: string,
  titre: string,
  nature: ColonneVerrouillee['nature'],
  largeur: number,
  plus: Partial<Pick<ColonneVerrouillee, 'choix' | 'long' | 'uneLigne' | 'nd' | 'consigne'>> = {},
): ColonneVerrouillee => ({ cle, titre, nature, largeur, modifiable: true, ...plus });

import { colonneDeTriSchema, type TriDePersonnes } from '#shared/domain/annuaire/liste.schema.ts';
import type { Tri } from '#renderer/ui/tableau/colonne.ts';

/** Le tri que porte l'adresse : « structure », ou « -structure » à rebours. */
export function lireTri(mot: string | null): TriDePersonnes | null {
  const colonne = colonneDeTriSchema.safeParse(mot?.replace(/^-/u, ''));
  if (mot === null || !colonne.success) return null;
  return { colonne: colonne.data, sens: mot.startsWith('-') ? 'descendant' : 'montant' };
}

/** Ce tri, tel que l'adresse le porte. */
export const ecrireTri = (tri: Tri | null): string | null =>
  tri === null ? null : `${tri.sens === 'descendant' ? '-' : ''}${tri.colonne}`;

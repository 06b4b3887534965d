import { enTri } from '#shared/text/tri.ts';

interface PointInscrit {
  readonly titre: string;
}

const closLaSeance = (titre: string): boolean => /^questions? diverses?\b/u.test(enTri(titre.trim()));

/**
 * Rang d'un point que l'on ajoute, quand il ne va pas à la fin : les questions diverses restent le dernier point,
 * et l'ajouté passe devant. `null` : à la fin.
 */
export function rangDAjout(points: readonly PointInscrit[], titre: string): number | null {
  const dernier = points.at(-1);
  return dernier !== undefined && closLaSeance(dernier.titre) && !closLaSeance(titre) ? points.length : null;
}

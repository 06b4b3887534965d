import type {
  TerritoireNomme,
  TerritoireSitue,
  TerritoireVise,
} from '#shared/domain/territoire/territoire-vise.schema.ts';
import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { Contexte } from '../contexte.ts';

/** Les territoires choisis, sans doublon et nommés par le référentiel. @throws ce que `inconnu` fait du code qu'il ne connaît pas */
export function nommerTerritoires(
  { depots }: Contexte,
  vises: readonly TerritoireVise[],
  inconnu: (code: string) => Error,
): TerritoireNomme[] {
  const uniques = new Map(vises.map((vise) => [cleDeTerritoire(vise), vise]));
  return [...uniques.values()].map((vise) => {
    const libelle = depots.territoires.nommer(vise);
    if (libelle === null) throw inconnu(vise.code);
    return { ...vise, libelle };
  });
}

/** Des objets et leurs territoires, chacun avec les départements où il se trouve : une lecture pour tous. */
export function situerTerritoires<O extends { readonly territoires: readonly TerritoireNomme[] }>(
  { depots }: Contexte,
  objets: readonly O[],
): (Omit<O, 'territoires'> & { territoires: TerritoireSitue[] })[] {
  const departements = depots.territoires.departementsDe(objets.flatMap(({ territoires }) => territoires));
  return objets.map((objet) => ({
    ...objet,
    territoires: objet.territoires.map((territoire) => ({
      ...territoire,
      departements: departements.get(cleDeTerritoire(territoire)) ?? [],
    })),
  }));
}

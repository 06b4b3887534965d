import { motsDeRecherche } from '../territoire/recherche.rules.ts';
import type { GenreTerritoireVise, TerritoireNomme } from '../territoire/territoire-vise.schema.ts';
import type { TypeStructure } from './structure.data.ts';

/** La maille que dit le type d'une structure ; les autres types n'en disent rien de sûr. */
const MAILLES: { readonly [T in TypeStructure]?: GenreTerritoireVise } = {
  prefecture: 'departement',
  ddets: 'departement',
  conseil_departemental: 'departement',
  sgare: 'region',
  dreets: 'region',
  conseil_regional: 'region',
  epci: 'epci',
  commune: 'commune',
};

/** La maille où chercher le territoire d'une structure ; `null` si son type n'en dit rien. */
export const mailleDuType = (type: TypeStructure | null): GenreTerritoireVise | null =>
  type === null ? null : (MAILLES[type] ?? null);

/** « CA Colmar Agglomération » se dit aussi « Colmar Agglomération » ; « Ville de Metz », « Metz ». */
const SANS_ARTICLE = /^(?:ca|cc|cu|ville|commune|mairie|metropole|eurometropole|de|du|des|d|la|le|l)$/u;
const essentiels = (nom: string): string =>
  motsDeRecherche(nom)
    .filter((mot) => !SANS_ARTICLE.test(mot))
    .join(' ');

/**
 * Le territoire que dit le nom d'une structure : celui dont le nom entier s'y lit, le plus long d'abord (« Haute-Marne »
 * avant « Marne »). Pour une commune ou une intercommunalité, les deux noms se valent mot pour mot ; deux homonymes ne
 * disent rien de sûr.
 */
export function territoireQueDitLeNom(
  nom: string,
  maille: GenreTerritoireVise,
  candidats: readonly TerritoireNomme[],
): TerritoireNomme | null {
  const dit = ` ${motsDeRecherche(nom).join(' ')} `;
  const entier = maille === 'commune' || maille === 'epci';
  const lus = candidats
    .filter(({ libelle }) =>
      entier ? essentiels(libelle) === essentiels(nom) : dit.includes(` ${motsDeRecherche(libelle).join(' ')} `),
    )
    .toSorted((un, autre) => autre.libelle.length - un.libelle.length);
  const [premier, second] = lus;
  if (premier === undefined) return null;
  return second !== undefined && second.libelle.length === premier.libelle.length ? null : premier;
}

/** Ce qui se cherche au référentiel pour trouver une commune ou une intercommunalité. */
export const motsAChercher = (nom: string): string => essentiels(nom);

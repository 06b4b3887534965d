import type { Sortie } from '#shared/contract/contract.ts';

export type StructureListee = Sortie<'structures.lister'>[number];

/** Ce que l'adresse retient de la liste : un type, un département, ce qui est à revoir. */
export interface FiltresDeStructures {
  readonly type: string | null;
  readonly departement: string | null;
  readonly aRevoir: boolean;
}

/** Vrai si la structure répond aux filtres. Sans territoire dit, elle n'est d'aucun département. */
export const repond =
  ({ type, departement, aRevoir }: FiltresDeStructures) =>
  (structure: StructureListee): boolean =>
    (type === null || (structure.type ?? 'sans') === type) &&
    (departement === null || structure.departements.includes(departement)) &&
    (!aRevoir || structure.memeNom.length > 0);

/** Les départements que touchent les structures de la liste, dans l'ordre des codes. */
export const departementsDe = (structures: readonly StructureListee[]): readonly string[] =>
  [...new Set(structures.flatMap(({ departements }) => departements))].toSorted();

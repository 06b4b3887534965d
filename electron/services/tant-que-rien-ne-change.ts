import type { Table } from '#shared/contract/definition.ts';
import type { Contexte } from './contexte.ts';

/**
 * Garde ce qu'un calcul sur tout le fichier a donné, tant qu'aucune des tables qu'il lit ne change et que le jour est le même :
 * taper dans une recherche, ou rédiger un procès-verbal, ne le refait pas.
 */
export function tantQueRienNeChange<T>(
  { depots: { historique }, aujourdHui }: Contexte,
  tables: readonly Table[],
  calculer: () => T,
): () => T {
  let garde: { readonly jour: string; readonly valeur: T; vu: number } | null = null;
  return () => {
    const jour = aujourdHui();
    const vu = historique.derniereClose();
    const tient =
      garde !== null &&
      garde.jour === jour &&
      garde.vu <= vu &&
      (garde.vu === vu || !historique.ontChange(tables, garde.vu));
    if (garde === null || !tient) garde = { jour, valeur: calculer(), vu };
    else garde.vu = vu;
    return garde.valeur;
  };
}

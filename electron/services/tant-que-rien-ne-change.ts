import type { Table } from '#shared/contract/definition.ts';
import type { Contexte } from './contexte.ts';

/**
 * Garde ce qu'un calcul sur tout le fichier a donné, tant qu'aucune des tables qu'il lit ne change et que le jour est le même :
 * taper dans une recherche, ou rédiger un procès-verbal, ne le refait pas.
 * Ce qui se lit pendant une opération ne se garde pas : elle peut encore être défaite.
 * @param calculer reçoit ce qu'il a donné avant, le même jour ; il peut n'en refaire que ce qui a changé
 */
export function tantQueRienNeChange<T>(
  { depots: { historique }, aujourdHui }: Contexte,
  tables: readonly Table[],
  calculer: (avant: T | null) => T,
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
    if (garde !== null && tient) {
      garde.vu = vu;
      return garde.valeur;
    }
    const avant = garde?.jour === jour && garde.vu <= vu ? garde.valeur : null;
    if (historique.operationEnCours()) return calculer(null);
    garde = { jour, valeur: calculer(avant), vu };
    return garde.valeur;
  };
}

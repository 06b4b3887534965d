import type { Contexte } from './contexte.ts';

/**
 * Garde ce qu'un calcul sur tout le fichier a donné, tant que rien ne s'y écrit et que le jour ne change pas : taper dans une
 * recherche ne le refait pas.
 */
export function tantQueRienNeChange<T>({ depots, aujourdHui }: Contexte, calculer: () => T): () => T {
  let garde: { readonly cle: string; readonly valeur: T } | null = null;
  return () => {
    const cle = `${depots.historique.derniereClose()} ${aujourdHui()}`;
    if (garde?.cle !== cle) garde = { cle, valeur: calculer() };
    return garde.valeur;
  };
}

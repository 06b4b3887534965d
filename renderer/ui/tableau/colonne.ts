import type { ReactNode } from 'react';

/** Une colonne d'un tableau. */
export interface Colonne<L> {
  readonly id: string;
  readonly titre: string;
  readonly cellule: (ligne: L) => ReactNode;
  /** Le nom de la ligne : une seule par tableau, lue avec chaque cellule. */
  readonly entete?: boolean | undefined;
  /** À droite, chiffres alignés. */
  readonly nombre?: boolean | undefined;
  /** Pas plus large que son contenu : un numéro, une durée. */
  readonly etroite?: boolean | undefined;
  /** Le titre ne se voit pas, mais se lit : colonne de gestes ou d'état. */
  readonly titreCache?: boolean | undefined;
  /** Range deux lignes de la plus petite à la plus grande ; sans elle, la colonne ne se trie pas. */
  readonly comparer?: ((une: L, autre: L) => number) | undefined;
  /** Écrit au pied. */
  readonly total?: ReactNode;
}

export interface Tri {
  readonly colonne: string;
  readonly sens: 'montant' | 'descendant';
}

/** Range les lignes sans toucher à la liste donnée ; l'ordre donné départage les égales. */
export function trier<L>(lignes: readonly L[], colonnes: readonly Colonne<L>[], tri: Tri | null): readonly L[] {
  const comparer = tri && colonnes.find(({ id }) => id === tri.colonne)?.comparer;
  if (!comparer) return lignes;
  const signe = tri.sens === 'montant' ? 1 : -1;
  return lignes.toSorted((une, autre) => signe * comparer(une, autre));
}

/** Le tri suivant quand on touche une tête de colonne : montant, descendant, puis l'ordre donné. */
export function triSuivant(tri: Tri | null, colonne: string): Tri | null {
  if (tri?.colonne !== colonne) return { colonne, sens: 'montant' };
  return tri.sens === 'montant' ? { colonne, sens: 'descendant' } : null;
}

import type { ReactNode } from 'react';
import type { Valeur } from '#shared/domain/tableau/tableau.schema.ts';

interface Socle<L> {
  readonly id: string;
  readonly titre: string;
  /** Le nom de la ligne : une seule par tableau, lue avec chaque cellule. */
  readonly entete?: boolean | undefined;
  /** Ce qui se lit en tête à la place du titre, quand la place manque : « Co » ; le titre se lit au survol. */
  readonly titreCourt?: string | undefined;
  /** Allure de ses cases, tête et pied compris. */
  readonly classe?: string | undefined;
  /** À droite, chiffres alignés. */
  readonly nombre?: boolean | undefined;
  /** Pas plus large que son contenu : un numéro, une durée. */
  readonly etroite?: boolean | undefined;
  /** Se trie, mais par l'hôte, qui tient toutes les lignes. */
  readonly triee?: boolean | undefined;
  /** Range deux lignes de la plus petite à la plus grande ; sans elle, la colonne ne se trie pas. */
  readonly comparer?: ((une: L, autre: L) => number) | undefined;
  /** Écrit au pied. */
  readonly total?: ReactNode;
}

/** Ce que la colonne vaut une fois copiée ou exportée : une date et un montant gardent leur genre. */
type Exportee<L> = (ligne: L) => Valeur;

/** Une colonne montrée. Ce qui n'est pas du texte nu dit sa valeur ; une colonne de gestes n'en a pas. */
export type ColonneMontree<L> = Socle<L> & { readonly horsEcran?: undefined } & (
    | {
        readonly cellule: (ligne: L) => string | number | null;
        readonly valeur?: Exportee<L> | undefined;
        readonly titreCache?: boolean | undefined;
      }
    | {
        readonly cellule: (ligne: L) => ReactNode;
        readonly valeur: Exportee<L>;
        readonly titreCache?: boolean | undefined;
      }
    | {
        /** Le titre ne se voit pas, mais se lit : colonne de gestes. */
        readonly titreCache: true;
        readonly cellule: (ligne: L) => ReactNode;
        readonly valeur?: undefined;
      }
  );

/** Une colonne d'un tableau ; hors de l'écran, elle ne sert qu'à qui copie ou exporte. */
export type Colonne<L> =
  | ColonneMontree<L>
  | { readonly id: string; readonly titre: string; readonly horsEcran: true; readonly valeur: Exportee<L> };

/** Les colonnes que l'écran montre. */
export const montrees = <L>(colonnes: readonly Colonne<L>[]): readonly ColonneMontree<L>[] =>
  colonnes.filter((colonne) => colonne.horsEcran === undefined);

export interface Tri {
  readonly colonne: string;
  readonly sens: 'montant' | 'descendant';
}

/** Range les lignes sans toucher à la liste donnée ; l'ordre donné départage les égales. */
export function trier<L>(lignes: readonly L[], colonnes: readonly ColonneMontree<L>[], tri: Tri | null): readonly L[] {
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

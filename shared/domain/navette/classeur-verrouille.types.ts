/**
 * Un classeur que l'on envoie et qui revient : des colonnes verrouillées, d'autres à remplir. Rien d'ici ne sait de quoi il
 * parle ; une feuille de route, une convention disent leurs colonnes et leurs lignes.
 */

/** La valeur d'une cellule sous sa seule forme : une date `AAAA-MM-JJ`, un nombre, des centimes, un code, un texte ; `null` : vide. */
export type Canon = string | null;
/** Les valeurs d'une ligne, par clé de colonne. */
export type Canons = Readonly<Record<string, Canon>>;

/** Un nombre que l'on n'a pas, et que l'on dit tel : ce n'est ni zéro, ni une cellule vide. */
export const ND = 'nd';

export type NatureDeColonne = 'texte' | 'date' | 'nombre' | 'euros' | 'choix';

export interface ColonneVerrouillee {
  readonly cle: string;
  readonly titre: string;
  readonly nature: NatureDeColonne;
  /** Largeur, en signes. */
  readonly largeur: number;
  /** À remplir ; sinon verrouillée. */
  readonly modifiable: boolean;
  /** Les valeurs d'un choix, et le mot que la cellule montre. */
  readonly choix?: readonly { readonly valeur: string; readonly libelle: string }[];
  /** Un texte d'une seule ligne. */
  readonly uneLigne?: true;
  /** Signes au plus, d'un texte. */
  readonly long?: number;
  /** Un nombre peut s'y dire « n.d. ». */
  readonly nd?: true;
  /** Ce que le tableur dit quand on entre dans la cellule. */
  readonly consigne?: string;
}

/** Des cellules qui se prennent ou se laissent ensemble : un état, sa date et son motif. */
export interface ChampDeNavette {
  readonly cle: string;
  readonly libelle: string;
  readonly colonnes: readonly string[];
}

/** Ce que tient un onglet : sa marque le fait reconnaître, quel que soit le nom qu'on lui donne. */
export interface ModeleDeTable {
  readonly marque: string;
  /** Nom de l'onglet. */
  readonly nom: string;
  readonly titre: string;
  readonly colonnes: readonly ColonneVerrouillee[];
  readonly champs: readonly ChampDeNavette[];
}

export interface LigneVerrouillee {
  /** L'objet dont elle parle : caché dans le classeur. */
  readonly id: string;
  readonly valeurs: Canons;
}

export interface TableVerrouillee {
  readonly modele: ModeleDeTable;
  readonly lignes: readonly LigneVerrouillee[];
}

export interface ClasseurVerrouille {
  readonly titre: string;
  /** Le mode d'emploi, en tête : une phrase par ligne. */
  readonly consignes: readonly string[];
  /** Ce qui le fait reconnaître à son retour, caché. */
  readonly meta: Readonly<Record<string, string>>;
  readonly tables: readonly TableVerrouillee[];
}

/** Version du classeur ; une plus récente ne se relit pas ici. */
export const FORMAT_DE_NAVETTE = 1;

/** Premières cellules des feuilles cachées, et de la ligne cachée qui nomme les colonnes d'une table. */
export const MARQUES = {
  meta: 'comites-emploi:navette',
  origine: 'comites-emploi:origine',
  table: 'comites-emploi:table:',
} as const;

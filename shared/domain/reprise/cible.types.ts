import type { Cellule } from './classeur.schema.ts';

/** Ce qu'un tableau peut remplir, et comment ses cellules s'y lisent. Chaque lot qui reprend des données y ajoute une cible. */

/** De quoi remplacer le texte d'une cellule, d'un geste. */
export interface Proposition {
  /** Ce que dit le bouton. */
  readonly libelle: string;
  /** Ce que la cellule dira. */
  readonly texte: string;
}

/** `refus` : la ligne n'entre pas telle quelle ; `avis` : elle entre, et quelque chose est à regarder. */
export type Gravite = 'refus' | 'avis';

/** Ce qu'une cellule donne pour un champ : sa valeur, et ce qui y est douteux ou fautif. */
export interface Lecture {
  readonly valeur: string | null;
  readonly remarque?: {
    readonly gravite: Gravite;
    readonly phrase: string;
    readonly propositions: readonly Proposition[];
  };
}

/** Les valeurs d'une ligne, par champ de la cible. */
export type Valeurs = Readonly<Record<string, string | null>>;

export interface ChampDeCible {
  readonly id: string;
  readonly libelle: string;
  /** Titres de colonne qui l'annoncent, écrits sans accents ni ponctuation. */
  readonly titres: RegExp;
  /** Ce qui, dans une cellule, le fait reconnaître quand aucun titre ne le dit. */
  readonly epreuve?: (texte: string) => boolean;
  readonly lire: (cellule: Cellule) => Lecture;
}

export interface Cible {
  readonly id: string;
  /** « des personnes » : ce que la reprise apporte. */
  readonly quoi: string;
  /** Dans l'ordre où on les propose ; le premier dont le titre convient l'emporte. */
  readonly champs: readonly ChampDeCible[];
  /** Ce que la ligne entière a de fautif, champ par champ (`null` : la ligne) ; sans rien à dire, elle entre. */
  readonly verifier: (valeurs: Valeurs) => readonly {
    readonly champ: string | null;
    readonly gravite: Gravite;
    readonly phrase: string;
  }[];
  /** Une ligne qui n'apporte rien à cette cible : titre de section, total, « en attente » ; la raison, sinon `null`. */
  readonly ecarter: (valeurs: Valeurs, textes: readonly string[]) => string | null;
  /** Ce que la base connaît déjà et que ces valeurs désignent : deux lignes de même clé sont un doublon. */
  readonly cles: (valeurs: Valeurs) => readonly string[];
}

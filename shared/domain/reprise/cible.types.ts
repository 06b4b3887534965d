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
  /** Se répète d'une ligne à l'autre, et se dit alors une seule fois ; ce que la question nomme : « la structure ». */
  readonly repete?: string;
  /** Fusionnée vers le bas, une cellule vaut pour toutes les lignes qu'elle couvre : le fichier le dit, rien n'y est deviné. */
  readonly fusionVaut?: true;
  /** Champs que cette colonne remplit à elle seule : un nom complet donne le prénom et le nom. */
  readonly donne?: readonly string[];
}

/** Ce qu'il y a à regarder d'un champ, une fois la ligne entière lue ; `champ` nul : la ligne. */
export interface RemarqueDeChamp {
  readonly champ: string | null;
  readonly gravite: Gravite;
  readonly phrase: string;
  readonly propositions?: readonly Proposition[];
}

/** Le titre de la colonne de chaque champ que le tableau porte. */
export type TitresDesChamps = ReadonlyMap<string, string>;

/** Une ligne entière : ce qu'une cellule n'a de sens qu'auprès d'une autre. */
export interface LigneEntiere {
  readonly valeurs: Valeurs;
  readonly remarques: readonly RemarqueDeChamp[];
}

export interface Cible {
  readonly id: string;
  /** « des personnes » : ce que la reprise apporte. */
  readonly quoi: string;
  /** Dans l'ordre où on les propose ; le premier dont le titre convient l'emporte. */
  readonly champs: readonly ChampDeCible[];
  /** Ce que la ligne entière a de fautif, champ par champ (`null` : la ligne) ; sans rien à dire, elle entre. */
  readonly verifier: (valeurs: Valeurs) => readonly RemarqueDeChamp[];
  /** Les champs de chaque colonne d'un tableau dont aucun titre ne se comprend ; à défaut, l'épreuve de chaque champ. */
  readonly deviner?: (lignes: readonly (readonly string[])[]) => readonly (string | null)[];
  /** Compose les valeurs d'une ligne de ses cellules : un nom complet s'y coupe en deux. */
  readonly completer?: (valeurs: Valeurs, titres: TitresDesChamps) => LigneEntiere;
  /** Une ligne qui n'apporte rien à cette cible : titre de section, total, « en attente » ; la raison, sinon `null`. */
  readonly ecarter: (valeurs: Valeurs, textes: readonly string[]) => string | null;
  /** Ce qu'une ligne d'une seule cellule dit de celles qui la suivent : un intertitre ; `null` : elle n'en dit rien. */
  readonly intertitre?: (seule: { texte: string; large: boolean; champ: string | null }) => Valeurs | null;
  /** Ce à quoi ces valeurs se reconnaissent : deux lignes de même clé sont un doublon. */
  readonly cles: (valeurs: Valeurs) => readonly string[];
  /** Les clés que la ligne cherche parmi celles des précédentes, si ce ne sont pas toutes les siennes. */
  readonly cherche?: (valeurs: Valeurs) => readonly string[];
  /** En quoi deux lignes sont la même, pour « … que la ligne 4 » : « Même personne ». */
  readonly doublon: (premiere: Valeurs, seconde: Valeurs) => string;
}

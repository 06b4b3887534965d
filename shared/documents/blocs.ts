import type { Graphique } from './graphiques/graphique.types.ts';

/**
 * Un document, avant tout rendu : que du JSON. Word, l'aperçu et l'impression lisent ce même arbre ;
 * aucun des trois ne calcule ni ne reformule.
 */

/** Morceau de texte d'un même paragraphe ; « \n » y va à la ligne sans changer de paragraphe. */
export interface Segment {
  readonly texte: string;
  readonly gras?: boolean;
  readonly exposant?: boolean;
  /** Ce qui accompagne sans être l'acte : libellé de fiche, vote sous une décision. */
  readonly gris?: boolean;
  /** Ce qui manque : encadré dans l'aperçu, imprimé entre crochets dans Word. */
  readonly aCompleter?: boolean;
  /** Adresse où mène le texte, dans Word : http ou https seulement. */
  readonly lien?: string;
}
export type Segments = readonly Segment[];

/** Styles de la charte qu'un paragraphe peut prendre. */
export type StyleParagraphe =
  | 'legende'
  | 'source'
  | 'corps'
  | 'retrait'
  | 'pointFiche'
  | 'reference'
  | 'lieuDate'
  | 'appel'
  | 'politesse';

interface Ancre {
  /** Nom stable d'un document à l'autre, unique dans l'arbre : signet de Word, clé de l'aperçu. */
  readonly id: string;
}

/** Forme de l'acte, instance, ligne de séance et ligne de référence, en tête de page 1. */
export interface BlocTitre extends Ancre {
  readonly type: 'blocTitre';
  readonly forme: string;
  readonly instance: Segments;
  readonly seance: Segments;
  readonly reference: Segments;
  /** Page de garde : titre plus grand, au tiers de la page. */
  readonly garde?: true;
}

export interface Titre extends Ancre {
  readonly type: 'titre';
  readonly niveau: 1 | 2 | 3 | 4 | 5 | 6;
  /** Rang d'un titre numéroté, de 1 en 1 dans le document ; Word le recompte lui-même. */
  readonly numero: number | null;
  readonly nouvellePage: boolean;
  readonly segments: Segments;
}

export interface Paragraphe extends Ancre {
  readonly type: 'paragraphe';
  readonly style: StyleParagraphe;
  /** Reste sur la page de ce qui le suit. */
  readonly lie: boolean;
  readonly segments: Segments;
}

export interface Liste extends Ancre {
  readonly type: 'liste';
  readonly elements: readonly Segments[];
}

export interface Colonne {
  readonly titre: string;
  /** En centimètres ; la somme des colonnes égale la largeur du texte. */
  readonly largeur: number;
  /** Aligné à droite, en-tête compris. */
  readonly nombre: boolean;
  /** Des nombres qu'un texte suit : il s'en écarte (charte, § 3). */
  readonly gouttiere?: true;
}

export type LigneTableau =
  | { readonly type: 'ligne'; readonly cellules: readonly Segments[] }
  | { readonly type: 'total'; readonly cellules: readonly Segments[] }
  | { readonly type: 'groupe'; readonly titre: Segments };

export interface Tableau extends Ancre {
  readonly type: 'tableau';
  readonly colonnes: readonly Colonne[];
  readonly lignes: readonly LigneTableau[];
  /** Hauteur minimale d'une ligne, en centimètres, contenu centré : de quoi signer ou écrire à la main. */
  readonly hauteur?: number;
  /** Texte plus petit, lignes plus proches : beaucoup de lignes courtes, que l'on parcourt. */
  readonly serre?: true;
  /** Reste sur une page ; sinon, seul un petit tableau de lignes ordinaires n'est jamais coupé. */
  readonly entier?: true;
}

/** Une case d'une planche : un nom, et ce qui l'accompagne en plus petit. */
export interface Carte {
  readonly titre: Segments;
  readonly detail: Segments;
}

/**
 * Planche de cases égales, à découper ou à plier. `chevalet` : une personne par feuille, écrite deux fois de part et
 * d'autre du pli ; `etiquette` : trois par rang.
 */
export interface Planche extends Ancre {
  readonly type: 'planche';
  readonly forme: 'chevalet' | 'etiquette';
  readonly cartes: readonly Carte[];
}

/** Libellés à gauche, valeurs à droite. */
export interface Fiche extends Ancre {
  readonly type: 'fiche';
  readonly lignes: readonly { readonly libelle: string; readonly valeur: Segments }[];
}

/** Une délibération telle qu'elle est consignée : numéro, texte, suivi, vote, désaccords. */
export interface Decision extends Ancre {
  readonly type: 'decision';
  readonly numero: Segments;
  readonly texte: readonly Segments[];
  readonly suivi: Segments;
  readonly vote: Segments;
  readonly desaccords: readonly Segments[];
}

/** Bloc de signature, deux par ligne, jamais seul sur une page. */
export interface Signatures extends Ancre {
  readonly type: 'signatures';
  /** « Fait à Colmar, le » : la date reste à la main des signataires. */
  readonly lieu: Segments;
  readonly signataires: readonly { readonly fonction: Segments; readonly nom: Segments }[];
  /** Hauteur laissée à la main : ample sur un acte, serrée sur une lettre qui tient une page. */
  readonly espace: 'ample' | 'serre';
}

/** Timbre d'une lettre : une ligne par élément. */
export interface Adresse extends Ancre {
  readonly type: 'adresse';
  /** Commence une lettre de plus dans le même fichier : nouvelle page, bloc-marque en tête. */
  readonly nouvelleLettre?: boolean;
  readonly lignes: readonly Segments[];
}

/** « Objet : », « P.J. : ». */
export interface Objet extends Ancre {
  readonly type: 'objet';
  readonly lignes: readonly { readonly libelle: string; readonly segments: Segments }[];
}

/** Un graphique ou une carte : sa légende au-dessus, sa source dessous. Le dessin se compose de sa donnée, au rendu. */
export interface Figure {
  /** Rang dans le document, « G1 » ; `null` tant que le document ne l'a pas numérotée. */
  readonly numero: number | null;
  readonly titre: Segments;
  readonly graphique: Graphique;
  /** D'où viennent les chiffres, de quand, et comment ils se lisent. */
  readonly source: Segments;
}

/** Une figure sur la largeur du texte, ou deux côte à côte. */
export interface Figures extends Ancre {
  readonly type: 'figures';
  readonly figures: readonly Figure[];
}

export type Bloc =
  | BlocTitre
  | Titre
  | Paragraphe
  | Liste
  | Tableau
  | Fiche
  | Decision
  | Signatures
  | Adresse
  | Objet
  | Planche
  | Figures;

/** Bloc-marque fourni par le service ; ses proportions ne changent jamais. */
export interface Image {
  readonly format: 'png' | 'jpg';
  readonly base64: string;
  /** En points de l'image. */
  readonly largeur: number;
  readonly hauteur: number;
}

/** Logotype d'une collectivité qui copréside, et ce que l'on en dit à qui ne le voit pas. */
export interface Partenaire {
  readonly image: Image;
  readonly texte: string;
}

export interface EnTete {
  readonly image: Image | null;
  /** Zone partenaire, à droite sur la ligne du bloc-marque ; absente : l'acte n'est pas coprésidé. */
  readonly partenaires?: readonly Partenaire[];
  /** À défaut d'image, l'intitulé du service puis les lignes de son timbre ; vide si la lettre les porte. */
  readonly intitule: readonly string[];
  /** « PROJET », « SPÉCIMEN » ou les deux ; « FORMATION » dans une copie de formation ; vide quand l'acte est définitif ; un rapport validé le dit (D4). */
  readonly mentions: readonly ('PROJET' | 'VALIDÉ' | 'SPÉCIMEN' | 'FORMATION')[];
  /** À gauche des pages suivantes. */
  readonly titreCourant: string;
}

export interface DocumentNeutre {
  readonly titre: string;
  readonly objet: string;
  /** Le service émetteur, jamais la personne ni le logiciel. */
  readonly auteur: string;
  /** Sûr sous Windows, 120 signes au plus, extension comprise. */
  readonly nomDeFichier: string;
  readonly enTete: EnTete;
  /** Absente : portrait. `planche` : sans en-tête ni pied, marges d'une feuille d'étiquettes. `note` : plus serrée, tout sur une page. */
  readonly page?: 'paysage' | 'planche' | 'note';
  readonly blocs: readonly Bloc[];
}

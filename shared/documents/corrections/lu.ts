/**
 * Un document Word relu : ce que le cabinet a rendu, avant toute comparaison. Rien n'y vient de l'application que les
 * signets, qu'elle avait posés.
 */

/** Un signet posé dans un paragraphe, et les caractères qu'il couvre. */
export interface SignetLu {
  readonly nom: string;
  readonly debut: number;
  /** Égal à `debut` : le texte du signet a été ôté. */
  readonly fin: number;
}

export interface ParagrapheLu {
  readonly texte: string;
  readonly style: string | null;
  /** Élément d'une liste à puces ou numérotée. */
  readonly liste: boolean;
  readonly signets: readonly SignetLu[];
  /** Rangs des commentaires posés sur ce paragraphe. */
  readonly commentaires: readonly string[];
  /** Qui a modifié ce paragraphe avec le suivi, s'il l'est. */
  readonly revisePar: readonly string[];
}

export type CelluleLue = readonly ParagrapheLu[];
export type ElementLu =
  | { readonly genre: 'paragraphe'; readonly paragraphe: ParagrapheLu }
  | { readonly genre: 'tableau'; readonly lignes: readonly (readonly CelluleLue[])[] };

export interface CommentaireLu {
  readonly id: string;
  readonly auteur: string;
  /** Instant ISO, tel que Word l'a noté ; vide s'il manque. */
  readonly quand: string;
  readonly texte: string;
}

export interface DocumentLu {
  readonly titre: string;
  /** Instant de production, en temps universel ; `null` : le fichier ne le dit plus. */
  readonly produitLe: string | null;
  /** Toutes les révisions acceptées : ce que le cabinet veut lire. */
  readonly accepte: readonly ElementLu[];
  /** Toutes refusées : ce qu'il avait reçu, si le suivi était en marche. */
  readonly refuse: readonly ElementLu[];
  /** Nombre de passages suivis ; 0 : le suivi n'était pas en marche, ou tout a été accepté. */
  readonly revisions: number;
  readonly commentaires: readonly CommentaireLu[];
}

/** Pourquoi un fichier ne se relit pas. */
export type RefusDeWord =
  | 'vide'
  | 'ancien'
  | 'chiffre'
  | 'pdf'
  | 'libreoffice'
  | 'macros'
  | 'lourd'
  | 'bombe'
  | 'abime'
  | 'pas_word'
  | 'dtd'
  | 'trop_long';

/** Un fichier relu, ou la raison du refus. */
export type RelectureDeWord = { readonly lu: DocumentLu } | { readonly refus: RefusDeWord };

/** Les paragraphes d'un document, tableaux compris, dans l'ordre de lecture. */
export const paragraphesDe = (elements: readonly ElementLu[]): ParagrapheLu[] =>
  elements.flatMap((element) => (element.genre === 'paragraphe' ? [element.paragraphe] : element.lignes.flat(2)));

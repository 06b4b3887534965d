import type { CommentaireLu } from './lu.ts';
import type { Morceau } from './morceaux.ts';

/** Ce que le Word peut corriger : un champ saisi d’un objet de la séance. */
export interface Cible {
  readonly objet: 'reunion' | 'point' | 'deliberation' | 'action';
  readonly id: string;
  readonly champ: string;
}

export interface Champ {
  readonly cible: Cible;
  /** « Texte du procès-verbal du point 3 ». */
  readonly quoi: string;
  readonly nature: 'ligne' | 'texte' | 'date';
  /** Sa valeur dans l’application, telle qu’elle est saisie. */
  readonly valeur: string | null;
}

/** Une valeur lue dans le Word, à une place ; une décision se lit jusqu’à trois fois dans un procès-verbal. */
export interface Lecture {
  readonly champ: Champ;
  readonly lue: string | null;
  /** Le bloc d’où elle vient. */
  readonly bloc: string;
  readonly morceaux: readonly Morceau[];
  /** Pourquoi elle ne peut pas se reprendre telle quelle. */
  readonly empechement?: string;
}

/** Une valeur possible d’un champ, et où le Word la donne. */
export interface Proposition {
  readonly valeur: string | null;
  readonly ou: string;
}

/** Une correction du cabinet, à prendre ou à laisser. */
export interface Correction {
  readonly cle: string;
  readonly cible: Cible;
  readonly quoi: string;
  readonly ou: string;
  readonly nature: Champ['nature'];
  /** Ce que dit l’application. */
  readonly actuelle: string | null;
  /** Ce que disait le document produit, si l’application a changé depuis ; absente sinon. */
  readonly depart?: string | null;
  /** Ce que dit le Word ; plusieurs quand il se contredit. */
  readonly propositions: readonly Proposition[];
  /** Pourquoi l’application la refuserait ; `null` : elle se prend. */
  readonly empechement: string | null;
  readonly auteurs: readonly string[];
  readonly commentaires: readonly CommentaireLu[];
}

/** Un changement du Word que l’application ne peut pas prendre. */
export interface NonRepris {
  readonly cle: string;
  readonly ou: string;
  readonly avant: string;
  readonly apres: string;
  readonly raison: string;
  /** L’écran où cela se corrige. */
  readonly lien: { readonly vers: string; readonly nom: string } | null;
  readonly auteurs: readonly string[];
  readonly commentaires: readonly CommentaireLu[];
}

/** Ce qui sépare le Word rendu de ce que dit l’application. */
export interface Comparaison {
  readonly corrections: readonly Correction[];
  readonly nonRepris: readonly NonRepris[];
  /** Commentaires posés là où rien d’autre ne change. */
  readonly commentaires: readonly { readonly ou: string; readonly sur: string; readonly commentaire: CommentaireLu }[];
  /** Champs changés dans l’application depuis la production, et que le cabinet n’a pas touchés. */
  readonly gardes: readonly string[];
}

/** Ce qu'il y a à dire d'un champ rendu avant de le prendre. */
export interface Jugement {
  /** Pourquoi il ne peut pas se prendre tel quel. */
  readonly empechement: string | null;
  /** À regarder ; il se prend quand même. */
  readonly avis: string | null;
}

/** Cellule vidée : la prendre efface. */
export const REVENUE_VIDE = 'Cette cellule est revenue vide : la prendre efface ce que dit l’application.';

/** Annonce poussée à toutes les fenêtres après une opération. */
export interface Annonce {
  readonly operation: number;
  readonly touche: readonly string[];
  readonly fenetre: number;
}

/** Une marche du schéma : numérotée, sans retour, jamais retouchée après une livraison. */
export interface Migration {
  readonly version: number;
  /** Nom lisible, celui du fichier. */
  readonly nom: string;
  readonly sql: string;
  /**
   * Une version qui ne connaît pas cette marche lit encore le fichier juste : rien de ce qu'elle lit n'a disparu, changé de forme
   * ni de sens. Tables, colonnes et index neufs, rien d'autre : une valeur de plus dans une liste fermée n'en est pas. Absent : elle
   * ne le lit plus.
   */
  readonly additive?: true;
}

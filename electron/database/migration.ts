/** Une marche du schéma : numérotée, sans retour, jamais retouchée après une livraison. */
export interface Migration {
  readonly version: number;
  /** Nom lisible, celui du fichier. */
  readonly nom: string;
  readonly sql: string;
}

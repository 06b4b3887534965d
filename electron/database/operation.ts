/** Qui écrit, d'où, quand : ce que chaque opération du journal garde. */
export interface Auteur {
  readonly nom: string;
  /** Identifiant du poste. */
  readonly poste: string;
}

/** Horloge et identifiants, donnés par l'hôte : les essais les fixent. */
export interface Environnement {
  readonly maintenant: () => Date;
  /** UUID version 7, en texte. */
  readonly nouvelId: () => string;
  readonly auteur: () => Auteur;
}

/** Une ligne de table, désignée. */
export interface LigneTouchee {
  readonly tbl: string;
  readonly ligne: string;
}

/** Écriture lue dans le journal : ligne entière en JSON si `champ` est nul, sinon la valeur d'un champ. */
export interface Ecriture extends LigneTouchee {
  readonly seq: number;
  readonly champ: string | null;
  readonly avant: unknown;
  readonly apres: unknown;
}

/** Ce qu'une opération a fait : son numéro et les tables qu'elle a touchées ; `num` nul si rien n'a changé. */
export interface Trace {
  readonly num: number | null;
  readonly touche: readonly string[];
}

export interface Ordre {
  readonly type: string;
  /** Ce que lit l'historique : « Modifier le point ». */
  readonly libelle: string;
  readonly annulable: boolean;
  /** Numéro de la fenêtre qui demande. */
  readonly fenetre: number;
  /** Opération annulée, ou annulation refaite, par celle-ci. */
  readonly annule?: number;
  readonly refait?: number;
}

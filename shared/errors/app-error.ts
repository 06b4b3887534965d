/** Peu de codes : l'interface décide d'après eux, et montre la phrase. */
export type CodeErreur =
  | 'SAISIE_INVALIDE'
  | 'INTROUVABLE'
  | 'DEUX_VALEURS'
  | 'REGLE_METIER'
  | 'FICHIER'
  | 'BASE'
  | 'INTERNE';

/** Deux valeurs différentes pour un même champ : la mienne, et celle écrite entre-temps ailleurs. */
export interface DeuxValeurs {
  readonly champ: string;
  readonly mienne: unknown;
  readonly autre: unknown;
  readonly auteur: string;
}

/** Ce qui voyage d'un hôte à une fenêtre ; que du JSON. */
export interface ErreurTransmise {
  readonly code: CodeErreur;
  /** Ce qui s'est passé, puis ce qu'on peut faire. */
  readonly message: string;
  /** Phrase par champ, sous le nom du champ de l'entrée (« points.0.titre »). */
  readonly champs?: Readonly<Record<string, string>>;
  readonly valeurs?: readonly DeuxValeurs[];
  /** Référence courte d'une erreur inattendue, la même que dans le relevé technique. */
  readonly reference?: string;
}

export type Reponse<T> =
  | {
      readonly ok: true;
      readonly valeur: T;
      /** Dernière opération du fichier au moment de la réponse : ce que montre cette réponse. */
      readonly vu: number;
    }
  | { readonly ok: false; readonly erreur: ErreurTransmise };

/**
 * Échec attendu, avec sa phrase en français pour la personne. N'est créé que par les fichiers
 * `*.errors.ts` de ce dossier.
 */
export class AppError extends Error {
  readonly transmise: ErreurTransmise;

  constructor(transmise: ErreurTransmise, cause?: unknown) {
    super(transmise.message, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.transmise = transmise;
  }

  get code(): CodeErreur {
    return this.transmise.code;
  }
}

/** Épuise une union : une valeur oubliée est une faute de compilation. */
export function assertNever(valeur: never): never {
  throw new Error(`Valeur non prévue : ${JSON.stringify(valeur)}`);
}

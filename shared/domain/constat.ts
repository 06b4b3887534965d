/**
 * Ce qu’une règle constate. `bloquant` : le geste est refusé (B) ; `attention` : on peut passer outre (W) ;
 * `information` : bon à savoir (I).
 */
export interface Constat {
  /** Numéro de la règle : « R-040 ». */
  readonly code: string;
  readonly gravite: 'bloquant' | 'attention' | 'information';
  /** Une phrase : ce qui ne va pas, et ce qu’on peut faire. */
  readonly phrase: string;
  /** Le texte qui fonde la règle : « R. 5311-44 ». */
  readonly article: string | null;
  /** L’objet en cause, pour y conduire : un siège, un point, une délibération. */
  readonly ou: string | null;
}

/** Le geste, ou ce qui est écrit, ne tient pas tel quel. */
export const estBloquant = (constat: Constat): boolean => constat.gravite === 'bloquant';

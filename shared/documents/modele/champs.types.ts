import type { Bloc } from '../blocs.ts';

/** Ce qu'un champ de modèle peut valoir : un texte, une condition, un groupe de champs, une liste à répéter. */
export type Champ = string | boolean | Champs | readonly Champs[];
export interface Champs {
  readonly [nom: string]: Champ;
}

/** Tout ce qu'un modèle reçoit : ses champs, et les blocs tout faits qu'il insère. */
export interface DonneesDeModele {
  readonly champs: Champs;
  /** Par leur nom, « presents » : ce que `{@bloc.presents}` insère. */
  readonly blocs: Readonly<Record<string, readonly Bloc[]>>;
}

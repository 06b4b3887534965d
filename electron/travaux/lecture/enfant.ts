/** Un processus à part, tel qu'un hôte sait en créer : lui parler, l'entendre, apprendre sa fin, le tuer. */
export interface Enfant {
  readonly dire: (message: unknown) => void;
  readonly surMessage: (ecouter: (message: unknown) => void) => void;
  /** Il est mort, quelle qu'en soit la cause, ou n'a jamais pu naître. */
  readonly surFin: (ecouter: () => void) => void;
  /** Le tue sur-le-champ ; sans effet s'il est mort. */
  readonly tuer: () => void;
}

/** Fait naître un processus dont le tas ne passe pas `memoireMo` ; `script` finit par appeler `accomplir`. */
export type Naitre = (script: URL, memoireMo: number) => Enfant;

/** Ce que l'enfant dit : qu'il attend le fichier, puis ce qu'il y a lu ; ou que le fichier demande trop, ou sa panne. */
export type Parole<R> =
  | { readonly pret: true }
  | { readonly lu: R }
  | { readonly trop: true }
  | { readonly panne: string };

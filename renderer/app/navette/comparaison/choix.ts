import type { Proposition, Retour } from '#shared/domain/navette/retour.schema.ts';

/** Ce que la personne a décidé de chaque proposition : vrai, prise ; faux, laissée. */
export type Choix = Readonly<Record<string, boolean>>;

/** Deux valeurs se disputent le champ : rien n'est choisi d'avance. */
export const estADepartager = ({ conflit, ailleurs }: Proposition): boolean => conflit || ailleurs !== null;

/** Se prend-elle ? Sans décision, un changement clair se prend ; ce qui est empêché, jamais. */
export const estPrise = (proposition: Proposition, choix: Choix): boolean =>
  proposition.empechement === null && (choix[proposition.cle] ?? !estADepartager(proposition));

/** Toutes les propositions d'un dépôt. */
export const propositionsDe = (retours: readonly Retour[]): Proposition[] =>
  retours.flatMap(({ groupes }) => groupes.flatMap(({ propositions }) => propositions));

/** Tout prendre ou tout laisser de celles-ci ; ce que deux retours se disputent ne se prend pas en bloc. */
export const toutChoisir = (propositions: readonly Proposition[], prendre: boolean): Choix =>
  Object.fromEntries(propositions.map(({ cle, ailleurs }) => [cle, prendre && ailleurs === null]));

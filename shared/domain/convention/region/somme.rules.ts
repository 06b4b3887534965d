import { sommeDite } from '../../somme-dite.rules.ts';
import { type DixMilliemes, sommeDe, tauxDe } from '../argent/centimes.rules.ts';
import { coutParPersonne } from '../beneficiaires/cout-par-beneficiaire.rules.ts';

/** Ce qu'une convention apporte à un nombre ; `null` : elle ne le dit pas. */
export interface Apport {
  readonly conventionId: string;
  readonly valeur: number | null;
}

/** Une somme, et les lignes dont elle est faite. `valeur` nulle : personne ne le dit, « n.d. », jamais zéro. */
export interface Somme {
  readonly valeur: number | null;
  readonly dites: number;
  readonly apports: readonly Apport[];
}

/** Additionne ce qui est dit ; ce qui ne l'est pas se compte à part. */
export function sommer(apports: readonly Apport[]): Somme {
  const valeurs = apports.map(({ valeur }) => valeur);
  return { valeur: sommeDite(valeurs), dites: valeurs.filter((une) => une !== null).length, apports };
}

/** Deux nombres d'une même convention, qui ne se rapportent que s'ils sont dits tous les deux. */
export interface Couple {
  readonly conventionId: string;
  readonly haut: number | null;
  readonly bas: number | null;
  /** Ce que ces nombres ne comptent pas : « 2026 (entrées n.d.) ». */
  readonly laisse?: string;
}

/** Le quotient de deux sommes, sur les seules conventions qui disent les deux. */
export interface Quotient {
  readonly haut: number;
  readonly bas: number;
  readonly dites: number;
  readonly couples: readonly Couple[];
}

/** Rapporte ce qui se compare : une convention qui ne dit qu'un des deux nombres n'entre dans aucun. */
export function quotientDe(couples: readonly Couple[]): Quotient {
  const complets = couples.flatMap(({ haut, bas }) => (haut === null || bas === null ? [] : [{ haut, bas }]));
  return {
    haut: sommeDe(complets.map(({ haut }) => haut)),
    bas: sommeDe(complets.map(({ bas }) => bas)),
    dites: complets.length,
    couples,
  };
}

/** Le quotient en dix-millièmes ; `null` : « n.d. ». */
export const tauxDuQuotient = ({ haut, bas, dites }: Quotient): DixMilliemes | null =>
  dites === 0 ? null : tauxDe(haut, bas);

/** Le quotient en centimes par personne ; `null` : « n.d. ». */
export const coutDuQuotient = ({ haut, bas, dites }: Quotient): number | null =>
  dites === 0 ? null : coutParPersonne(haut, bas);

import { type DixMilliemes, produitArrondi, sommeDe, tauxDe } from '../argent/centimes.rules.ts';

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
  const dits = apports.flatMap(({ valeur }) => (valeur === null ? [] : [valeur]));
  return { valeur: dits.length === 0 ? null : sommeDe(dits), dites: dits.length, apports };
}

/** Deux nombres d'une même convention, qui ne se rapportent que s'ils sont dits tous les deux. */
export interface Couple {
  readonly conventionId: string;
  readonly haut: number | null;
  readonly bas: number | null;
  /** Ce que ces nombres ne comptent pas : « 2026 (entrées n.d.) ». */
  readonly laisse?: string;
}

/** Le rapport de deux sommes, sur les seules conventions qui disent les deux. */
export interface Rapport {
  readonly haut: number;
  readonly bas: number;
  readonly dites: number;
  readonly couples: readonly Couple[];
}

/** Rapporte ce qui se compare : une convention qui ne dit qu'un des deux nombres n'entre dans aucun. */
export function rapporter(couples: readonly Couple[]): Rapport {
  const complets = couples.flatMap(({ haut, bas }) => (haut === null || bas === null ? [] : [{ haut, bas }]));
  return {
    haut: sommeDe(complets.map(({ haut }) => haut)),
    bas: sommeDe(complets.map(({ bas }) => bas)),
    dites: complets.length,
    couples,
  };
}

/** Le rapport en dix-millièmes ; `null` : « n.d. ». */
export const tauxDuRapport = ({ haut, bas, dites }: Rapport): DixMilliemes | null =>
  dites === 0 ? null : tauxDe(haut, bas);

/** Le rapport en centimes par personne ; `null` : « n.d. ». */
export const coutDuRapport = ({ haut, bas, dites }: Rapport): number | null =>
  dites === 0 || bas <= 0 ? null : produitArrondi(haut, 1, bas);

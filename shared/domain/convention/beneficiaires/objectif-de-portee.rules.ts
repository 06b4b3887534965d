import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { ObjectifDeConvention } from './beneficiaires.schema.ts';
import { dansLAnnee, type Periode } from '../duree.rules.ts';
import { type ObjectifIntermediaire, objectifADate } from './objectif-a-date.rules.ts';

/** Ce que l'on lit : une année civile, ou toute la convention (`null`). */
export type Portee = number | null;

/** Un objectif, et d'où il vient. */
export interface Cible {
  readonly nombre: number;
  /** `saisie` ; `prorata` : la part de l'année dans l'objectif total ; `somme` : des objectifs annuels. */
  readonly origine: 'saisie' | 'prorata' | 'somme';
}

const TOUTE = 0;

/** À la fin d'un jour : ce jour compte (I5). */
const auSoir = (jour: string): string => ajouterJours(jour, 1);

const du = (objectifs: readonly ObjectifDeConvention[], annee: number): number | null =>
  objectifs.find((un) => un.annee === annee)?.nombre ?? null;

/** Les objectifs annuels cumulés sont des jalons de l'objectif total, au 31 décembre. */
function jalonsDe(objectifs: readonly ObjectifDeConvention[]): readonly ObjectifIntermediaire[] {
  let cumul = 0;
  return objectifs
    .filter(({ annee }) => annee !== TOUTE)
    .toSorted((un, autre) => un.annee - autre.annee)
    .map(({ annee, nombre }) => {
      cumul += nombre;
      return { le: auSoir(`${annee}-12-31`), nombre: cumul };
    });
}

/**
 * L'objectif d'une année : celui que l'on a fixé, sinon la part de l'année dans le total. De toute la convention : le total,
 * sinon la somme des années. `null` : rien n'est fixé, « n.d. » (I4).
 */
export function cibleDe(objectifs: readonly ObjectifDeConvention[], periode: Periode, portee: Portee): Cible | null {
  const total = du(objectifs, TOUTE);
  if (portee === null) {
    if (total !== null) return { nombre: total, origine: 'saisie' };
    const annuels = objectifs.filter(({ annee }) => annee !== TOUTE);
    if (annuels.length === 0) return null;
    return { nombre: annuels.reduce((somme, { nombre }) => somme + nombre, 0), origine: 'somme' };
  }
  const saisie = du(objectifs, portee);
  if (saisie !== null) return { nombre: saisie, origine: 'saisie' };
  if (total === null) return null;
  const { debut, fin } = dansLAnnee(periode, portee);
  if (fin < debut) return null;
  return {
    nombre: objectifADate(total, periode, auSoir(fin)) - objectifADate(total, periode, debut),
    origine: 'prorata',
  };
}

/** Ce que vise une ligne : ses objectifs, et ses jalons au soir de leur jour. */
export interface Vises {
  readonly objectifs: readonly ObjectifDeConvention[];
  readonly jalons: readonly ObjectifIntermediaire[];
}

/** L'objectif au soir d'un jour (I5) : dans l'année, au prorata de ses jours ; de toute la convention, le jalon s'il y en a un. */
export function aDateDe(
  { nombre }: Cible,
  { objectifs, jalons }: Vises,
  periode: Periode,
  portee: Portee,
  jour: string,
): number {
  return portee === null
    ? objectifADate(nombre, periode, auSoir(jour), [
        // Fixé avant que l'objectif baisse, un jalon ne le dépasse pas.
        ...jalons.map((un) => ({ le: auSoir(un.le), nombre: Math.min(nombre, un.nombre) })),
        ...jalonsDe(objectifs),
      ])
    : objectifADate(nombre, dansLAnnee(periode, portee), auSoir(jour));
}

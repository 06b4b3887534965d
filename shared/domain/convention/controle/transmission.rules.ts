import { ajouterJours, ajouterMois } from '#shared/dates/date-civile.ts';
import type { DonneeTransmise, Periodicite } from './donnee-transmise.schema.ts';

const MOIS: Readonly<Record<Exclude<Periodicite, 'une_fois'>, number>> = {
  mois: 1,
  trimestre: 3,
  semestre: 6,
  annee: 12,
};
/** Faite tant de jours avant le jour dû, une transmission vaut pour lui. */
const D_AVANCE = 15;
/** Mois après le terme où ce qui porte sur la fin de la convention se transmet encore. */
const APRES_LE_TERME = 6;

/**
 * La prochaine transmission due (O-18), de la première et de son pas : celle qui suit la dernière faite. `null` : la
 * convention n'en dit pas le jour, elle ne se fait qu'une fois et l'est, ou la convention sera finie.
 */
export function prochaineTransmission(
  { premiereLe, derniereLe, periodicite }: Pick<DonneeTransmise, 'premiereLe' | 'derniereLe' | 'periodicite'>,
  fin: string,
): string | null {
  if (premiereLe === null || derniereLe === null) return premiereLe;
  if (periodicite === 'une_fois') return null;
  const valeJusqu = ajouterJours(derniereLe, D_AVANCE);
  let due = premiereLe;
  for (let rang = 1; due <= valeJusqu; rang += 1) due = ajouterMois(premiereLe, rang * MOIS[periodicite]);
  return due <= ajouterMois(fin, APRES_LE_TERME) ? due : null;
}

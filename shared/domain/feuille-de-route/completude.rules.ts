import { ajouterMois } from '#shared/dates/date-civile.ts';
import { estClose } from './avancement.rules.ts';
import type { EtatFiche } from './fiche.schema.ts';

/** Ce qu'une fiche action complète dit, dans l'ordre de l'écran. */
export const CRITERES = [
  'constat',
  'contenu',
  'quartiers',
  'publics',
  'pilote',
  'calendrier',
  'financement',
  'etapes',
  'indicateurs',
] as const;
export type Critere = (typeof CRITERES)[number];

export const critereLibelle: Readonly<Record<Critere, string>> = {
  constat: 'Constat',
  contenu: 'Contenu',
  quartiers: 'Quartiers',
  publics: 'Publics',
  pilote: 'Pilote',
  calendrier: 'Dates de début et de fin',
  financement: 'Plan de financement',
  etapes: 'Étapes ou sous-actions',
  indicateurs: 'Indicateurs',
};

/** Ce qui manque à une fiche, dans l'ordre de l'écran ; une fiche qui a tout n'a pas de manque. */
export const manquesDe = (dit: Readonly<Record<Critere, boolean>>): Critere[] =>
  CRITERES.filter((critere) => !dit[critere]);

/** Au-delà de ces mois sans changement, une action en cours de vie est sans nouvelles. */
export const MOIS_SANS_NOUVELLES = 3;

/** Mois entiers passés depuis une date ; le 31 janvier plus un mois est le dernier jour de février. */
export function moisPasses(depuis: string, jour: string): number {
  let mois = 0;
  while (ajouterMois(depuis, mois + 1) <= jour) mois += 1;
  return mois;
}

/** Sans nouvelles depuis trop longtemps, trois mois ou ce que le service règle ; une action terminée ou abandonnée n'en doit plus. */
export const sansNouvelles = (
  etat: EtatFiche,
  majLe: string | null,
  jour: string,
  mois = MOIS_SANS_NOUVELLES,
): boolean => !estClose(etat) && majLe !== null && moisPasses(majLe, jour) >= mois;

import { composer, decomposer, joursDuMois } from '#shared/dates/date-civile.ts';
import { MOIS } from '#shared/dates/format.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Pas } from './beneficiaires.schema.ts';
import type { Periode } from '../duree.rules.ts';

/** Une période de saisie : une colonne de la grille. */
export interface PeriodeDeSaisie {
  /** Son dernier jour : il la désigne. */
  readonly au: string;
  readonly annee: number;
  /** « T1 2025 », « mars 2025 », « 2025 ». */
  readonly libelle: string;
}

const DUREES: Readonly<Record<Pas, number>> = { mois: 1, trimestre: 3, annee: 12 };

/** La période d'un pas donné où tombe un jour. */
export function periodeDe(jour: string, pas: Pas): PeriodeDeSaisie {
  const { annee, mois } = decomposer(jour);
  const dernier = Math.ceil(mois / DUREES[pas]) * DUREES[pas];
  const libelles: Readonly<Record<Pas, string>> = {
    mois: `${MOIS[dernier - 1] ?? ''}${INSECABLE}${annee}`,
    trimestre: `T${dernier / 3}${INSECABLE}${annee}`,
    annee: String(annee),
  };
  return { au: composer(annee, dernier, joursDuMois(annee, dernier)), annee, libelle: libelles[pas] };
}

/**
 * Les périodes civiles que touche une convention, et celles qui portent déjà un effectif bien que ses dates aient changé :
 * rien de saisi ne sort de la grille.
 */
export function periodesDe(
  { debut, fin }: Periode,
  pas: Pas,
  saisies: readonly string[] = [],
): readonly PeriodeDeSaisie[] {
  const trouvees = new Map<string, PeriodeDeSaisie>();
  const { annee, mois } = decomposer(debut);
  for (let rang = 0; ; rang += 1) {
    const premier = composer(annee, mois + rang, 1);
    if (premier > fin) break;
    const periode = periodeDe(premier, pas);
    trouvees.set(periode.au, periode);
  }
  for (const au of saisies) trouvees.set(au, periodeDe(au, pas));
  return [...trouvees.values()].toSorted((une, autre) => (une.au < autre.au ? -1 : 1));
}

import { ajouterJours, ajouterMois } from '#shared/dates/date-civile.ts';

/** Les périodes d'un tableau de bord : douze mois, vingt-quatre, ou depuis la première séance. */
export const PERIODES = ['12', '24', 'tout'] as const;
export type Periode = (typeof PERIODES)[number];

export const periodeLibelle: Readonly<Record<Periode, string>> = {
  '12': '12 derniers mois',
  '24': '24 derniers mois',
  tout: 'Depuis le début',
};

/** La période que dit l'adresse ; vingt-quatre mois, sinon : assez pour comparer une année à l'autre. */
export const lirePeriode = (mot: string | null): Periode => PERIODES.find((une) => une === mot) ?? '24';

/** Ses deux bornes, comprises, au jour où l'on regarde. */
export const bornesDe = (periode: Periode, jour: string): { readonly de: string; readonly a: string } => ({
  de: periode === 'tout' ? '1900-01-01' : ajouterJours(ajouterMois(jour, -Number(periode)), 1),
  a: jour,
});

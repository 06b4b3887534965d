import { nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { estIntermediaire } from './atteinte.rules.ts';
import type {
  GenreIndicateur,
  Indicateur,
  Mesure,
  Moment,
  NatureIndicateur,
  Sexe,
  TerritoireMesure,
} from './indicateur.schema.ts';

export const genreIndicateurLibelle: Readonly<Record<GenreIndicateur, string>> = {
  realisation: 'Réalisation : ce que l’on fait',
  resultat: 'Résultat : ce que cela change',
};

export const natureIndicateurLibelle: Readonly<Record<NatureIndicateur, string>> = {
  effectif: 'Effectif',
  taux: 'Taux (%)',
  moyenne: 'Moyenne',
  part: 'Part d’un total (%)',
};

export const momentLibelle: Readonly<Record<Moment, string>> = {
  initiale: 'Initiale',
  cible: 'Cible',
  realisee: 'Réalisée',
};

/** À quel titre une valeur est notée : « Cible intermédiaire » si une autre la suit. */
export const direMoment = (mesure: Mesure, mesures: readonly Mesure[]): string =>
  estIntermediaire(mesure, mesures) ? 'Cible intermédiaire' : momentLibelle[mesure.moment];

export const sexeLibelle: Readonly<Record<Sexe, string>> = {
  ensemble: 'Ensemble',
  femmes: 'Femmes',
  hommes: 'Hommes',
};

export const territoireMesureLibelle: Readonly<Record<TerritoireMesure, string>> = {
  ensemble: 'Partout',
  qpv: 'Dans les QPV',
  hors_qpv: 'Hors QPV',
};

/** Une valeur comme elle se lit : « 38 », « 61 % », « 4,5 jours » ; non disponible : « n.d. ». */
export function direValeur(
  { nature, unite }: Pick<Indicateur, 'nature' | 'unite'>,
  valeur: number | null | undefined,
): string {
  if (valeur === null || valeur === undefined) return 'n.d.';
  if (nature === 'taux' || nature === 'part') return `${nombreFr(valeur)}${INSECABLE}%`;
  return nature === 'moyenne' && unite !== null ? `${nombreFr(valeur)}${INSECABLE}${unite}` : nombreFr(valeur);
}

/** Ce que compte une valeur plus fine que le tout : « dont femmes », « dans les QPV », « dont femmes, dans les QPV ». */
export const direPopulation = ({ sexe, territoire }: Pick<Mesure, 'sexe' | 'territoire'>): string =>
  [
    sexe === 'ensemble' ? null : `dont ${sexeLibelle[sexe].toLocaleLowerCase('fr')}`,
    territoire === 'ensemble' ? null : territoire === 'qpv' ? 'dans les QPV' : 'hors QPV',
  ]
    .filter((mot) => mot !== null)
    .join(', ');

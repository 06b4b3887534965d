import { composer } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { CleDeParametre, ParametreDeConvention } from './parametre.schema.ts';
import { PARAMETRES } from './parametres.data.ts';

/** Une valeur réglée, depuis quand, et d'où elle vient. */
export type ParametreEnVigueur = Pick<ParametreDeConvention, 'depuis' | 'valeur' | 'article'>;

/** Ce que vaut un réglage ce jour-là : la dernière valeur commencée, sinon celle de départ (O-19). */
export const parametreAu = (
  cle: CleDeParametre,
  jour: string,
  parametres: readonly ParametreDeConvention[],
): ParametreEnVigueur =>
  parametres
    .filter((un) => un.cle === cle && un.depuis <= jour)
    .toSorted((a, b) => a.depuis.localeCompare(b.depuis))
    .at(-1) ?? PARAMETRES[cle].parDefaut;

/** 331 : vrai, le 31 mars existe ; 230 : non, quelle que soit l'année. */
export function estUnJourDeLAnnee(valeur: number): boolean {
  const [mois, jour] = [Math.floor(valeur / 100), valeur % 100];
  // 2028 a un 29 février.
  return mois >= 1 && mois <= 12 && jour >= 1 && composer(2028, mois, jour).slice(5) === enMoisEtJour(valeur);
}

/** 331 → « 03-31 ». */
export const enMoisEtJour = (valeur: number): string =>
  `${String(Math.floor(valeur / 100)).padStart(2, '0')}-${String(valeur % 100).padStart(2, '0')}`;

/** « 10 % », « 300,00 € », « 30 jours », « 31/03 ». */
export function direLaValeur(cle: CleDeParametre, valeur: number): string {
  const { unite } = PARAMETRES[cle];
  if (unite === 'taux') return `${nombreFr(valeur / 100)}${INSECABLE}%`;
  if (unite === 'montant') return montantFr(valeur);
  if (unite === 'jours') return pluriel(valeur, 'jour', 'jours');
  return dateCourte(`2028-${enMoisEtJour(valeur)}`).slice(0, 5);
}

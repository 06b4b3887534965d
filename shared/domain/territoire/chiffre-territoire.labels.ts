import { nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import {
  natureIndicateurLibelle,
  sexeLibelle,
  territoireMesureLibelle,
} from '../feuille-de-route/indicateur.labels.ts';
import type { Absence, ChiffreTerritoire } from './chiffre-territoire.schema.ts';

export const absenceLibelle: Readonly<Record<Absence, string>> = {
  nd: 'Non disponible',
  secret: 'Secret statistique',
};

/** « 41,4 % », « 12 400 », « 4,5 jours », « n.d. » ou « secret » : jamais zéro pour ce que l'on ne sait pas. */
export function direChiffre({
  nature,
  unite,
  valeur,
  absence,
}: Pick<ChiffreTerritoire, 'nature' | 'unite' | 'valeur' | 'absence'>): string {
  if (valeur === null) return absence === 'secret' ? 'secret' : 'n.d.';
  if (nature === 'taux' || nature === 'part') return `${nombreFr(valeur)}${INSECABLE}%`;
  return unite === null ? nombreFr(valeur) : `${nombreFr(valeur)}${INSECABLE}${unite}`;
}

/** « Taux d'emploi, femmes, dans les QPV » ; une part dit le tout : « Part des NEET de métropole ». */
export function direMesure({
  intitule,
  nature,
  deQuoi,
  population,
  dans,
}: Pick<ChiffreTerritoire, 'intitule' | 'nature' | 'deQuoi' | 'population' | 'dans'>): string {
  const mots = [
    nature === 'part' && deQuoi !== null ? `${intitule} : part des ${deQuoi}` : intitule,
    population === 'ensemble' ? null : sexeLibelle[population].toLowerCase(),
    dans === 'ensemble' ? null : dans === 'qpv' ? 'dans les QPV' : 'hors QPV',
  ];
  return mots.filter((mot) => mot !== null).join(', ');
}

/** « Insee, 2020 » : la source, puis la période ou, à défaut, l'année. */
export const direSource = ({ source, periode, le }: Pick<ChiffreTerritoire, 'source' | 'periode' | 'le'>): string =>
  `${source}, ${periode ?? le.slice(0, 4)}`;

/** Ce que l'historique dit des valeurs d'un chiffre de territoire. */
export const MOTS_DES_CHIFFRES = {
  nature: natureIndicateurLibelle,
  population: sexeLibelle,
  dans: territoireMesureLibelle,
  absence: absenceLibelle,
};

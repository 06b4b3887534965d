import { dateCourte } from '#shared/dates/format.ts';
import type { Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';

/** Une valeur d'indicateur telle qu'une cellule la porte. */
export type MesureEcrite = Omit<Mesure, 'id'>;

/** Ce que dit une valeur, à la valeur près : son moment, pour qui, où, à quelle date. */
export const cleDeMesure = ({ moment, sexe, territoire, le }: Omit<MesureEcrite, 'valeur' | 'source'>): string =>
  [moment, sexe, territoire, le].join(' ');

const SOURCE_LONGUE = 200;
const MOMENTS = { initiale: 'initiale', cible: 'cible', realisee: 'réalisée' } as const;
const EXEMPLE = 'Exemple : cible, femmes : 180 au 14/09/2027, source : Suivi de l’opérateur.';
const MESURE =
  /^(?<moment>initiale|cible|réalisée?|realisee?)(?:, (?<sexe>femmes|hommes))?(?:, (?<ou>dans les QPV|hors QPV))? : (?<valeur>.+?) au (?<date>\S+), source : (?<source>.+)$/iu;

/** « cible, femmes, dans les QPV : 180 au 14/09/2027, source : Suivi » ; « n.d. » n'est pas zéro. */
export function ecrireMesure({ moment, sexe, territoire, le, valeur, source }: MesureEcrite): string {
  const titre = [
    MOMENTS[moment],
    sexe === 'ensemble' ? null : sexe,
    territoire === 'ensemble' ? null : territoire === 'qpv' ? 'dans les QPV' : 'hors QPV',
  ].filter((mot) => mot !== null);
  const dite = valeur === null ? 'n.d.' : String(valeur).replace('.', ',');
  return `${titre.join(', ')} : ${dite} au ${dateCourte(le)}, source : ${source}`;
}

/** « 1 234,5 », « 61 % », « n.d. » ; `undefined` : ce n'est pas un nombre. */
function lireValeur(ecrite: string): number | null | undefined {
  if (/^n\.?d\.?$/iu.test(ecrite)) return null;
  const nombre = ecrite.replace(/[\s%]/gu, '').replace(',', '.');
  return /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(nombre) ? Number(nombre) : undefined;
}

/** Une valeur lue, ou la phrase qui dit pourquoi elle ne se comprend pas. */
export function lireMesure(morceau: string): MesureEcrite | string {
  const lu = MESURE.exec(morceau)?.groups;
  if (lu === undefined) return `« ${morceau} » ne se comprend pas. ${EXEMPLE}`;
  const { moment = '', sexe, ou, valeur: ecrite = '', date = '', source = '' } = lu;
  const valeur = lireValeur(ecrite);
  if (valeur === undefined) return `« ${ecrite} » n’est pas un nombre ; non disponible s’écrit « n.d. ».`;
  const { valeur: le, remarque } = lireDateDeCellule(date);
  if (le === null) return remarque?.phrase ?? EXEMPLE;
  const mot = moment.toLowerCase();
  return {
    moment: mot === 'initiale' || mot === 'cible' ? mot : 'realisee',
    sexe: sexe === undefined ? 'ensemble' : sexe.toLowerCase() === 'femmes' ? 'femmes' : 'hommes',
    territoire: ou === undefined ? 'ensemble' : ou.toLowerCase().startsWith('dans') ? 'qpv' : 'hors_qpv',
    le,
    valeur,
    source: source.slice(0, SOURCE_LONGUE),
  };
}

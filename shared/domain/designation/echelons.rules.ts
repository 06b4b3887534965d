import { enumerer } from '#shared/text/nombres.ts';
import { TERRITOIRE_ENONCE } from '../territoire/territoire.labels.ts';
import {
  type GenreTerritoireVise,
  genreTerritoireViseSchema,
  type TerritoireNomme,
} from '../territoire/territoire-vise.schema.ts';
import { genreFourni } from './genres.data.ts';

/**
 * Les échelons pour lesquels un genre désigne (annuaire § 4.3, 4.15 : la région a une référente régionale, un RCE et un
 * correspondant au SGARE ; chaque département, ses référents). Un genre que le service a défini les a tous.
 */
export const echelonsDuGenre = (genre: string): readonly GenreTerritoireVise[] =>
  genreFourni(genre)?.echelons ?? genreTerritoireViseSchema.options;

/** De la région (0) au département (1), puis tout ce qui est plus fin, qui ne s'emboîte pas toujours. */
const finesse = (echelon: GenreTerritoireVise): number =>
  echelon === 'region' ? 0 : echelon === 'departement' ? 1 : 2;

/**
 * Les échelons qu'un genre admet : les siens, et les plus fins, qui précisent ce que la personne couvre (annuaire § 4.5 :
 * « départements (1..n), QPV or EPCI covered (0..n) »).
 */
export function echelonsAdmis(genre: string): readonly GenreTerritoireVise[] {
  const siens = echelonsDuGenre(genre);
  const large = Math.min(...siens.map(finesse));
  return genreTerritoireViseSchema.options.filter((echelon) => siens.includes(echelon) || finesse(echelon) > large);
}

type DUnEchelon = Pick<TerritoireNomme, 'genre'>;

/** Les territoires qu'un genre n'admet pas : plus larges que son échelon. */
export const horsDesEchelons = <T extends DUnEchelon>(genre: string, territoires: readonly T[]): readonly T[] => {
  const admis = echelonsAdmis(genre);
  return territoires.filter((territoire) => !admis.includes(territoire.genre));
};

/**
 * Vrai quand aucun territoire n'est de l'échelon du genre (annuaire § 4.5 : un département au moins) : désignée là, une
 * personne ne se verrait ni sur la carte ni parmi les manques (A6). Sans territoire, c'est une autre question.
 */
export const sansSonEchelon = (genre: string, territoires: readonly DUnEchelon[]): boolean => {
  const siens = echelonsDuGenre(genre);
  return territoires.length > 0 && !territoires.some((territoire) => siens.includes(territoire.genre));
};

/** Les échelons d'un genre, énoncés : « un département », « une région ou un département ». */
export const echelonsEnonces = (genre: string): string =>
  enumerer(
    echelonsDuGenre(genre).map((echelon) => TERRITOIRE_ENONCE[echelon]),
    'ou',
  );

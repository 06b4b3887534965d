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
 * correspondant au SGARE ; chaque département, ses référents). Un genre que le service a défini les admet tous.
 */
export const echelonsAdmis = (genre: string): readonly GenreTerritoireVise[] =>
  genreFourni(genre)?.echelons ?? genreTerritoireViseSchema.options;

/** Les territoires d'un autre échelon : désignée là, une personne ne se verrait ni sur la carte ni parmi les manques (A6). */
export const horsDesEchelons = <T extends Pick<TerritoireNomme, 'genre'>>(
  genre: string,
  territoires: readonly T[],
): readonly T[] => {
  const admis = new Set(echelonsAdmis(genre));
  return territoires.filter((territoire) => !admis.has(territoire.genre));
};

/** Les échelons d'un genre, énoncés : « un département », « une région ou un département ». */
export const echelonsEnonces = (genre: string): string =>
  enumerer(
    echelonsAdmis(genre).map((echelon) => TERRITOIRE_ENONCE[echelon]),
    'ou',
  );

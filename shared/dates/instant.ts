import { dateCourte, dateLongue, heureFr } from './format.ts';
import { dateDuJour, heureDuJour } from './jour.ts';

/** « 9 h 30 », d'un instant universel ISO, à la montre du poste. */
export const heureDeLInstant = (utc: string): string => heureFr(heureDuJour(new Date(utc)));

/** « jeudi 12 mars 2026 à 9 h 30 », d'un instant universel ISO, au calendrier et à la montre du poste. */
export const instantLong = (utc: string): string =>
  `${dateLongue(dateDuJour(new Date(utc)))} à ${heureDeLInstant(utc)}`;

/** « 12/03/2026 à 9 h 30 », d'un instant universel ISO, pour une ligne de tableau. */
export const instantCourt = (utc: string): string =>
  `${dateCourte(dateDuJour(new Date(utc)))} à ${heureDeLInstant(utc)}`;

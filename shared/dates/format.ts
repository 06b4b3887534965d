import { INSECABLE } from '#shared/text/typographie.ts';
import { decomposer, jourDeLaSemaine, joursEntre } from './date-civile.ts';

export const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
export const MOIS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
] as const;
const MOIS_BREFS = [
  ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
  ...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
] as const;
const quantieme = (jour: number) => (jour === 1 ? '1er' : String(jour));
const nomDuJour = (date: string) => JOURS[jourDeLaSemaine(date)] ?? '';

/** « 12 mars 2026 », « 1er février 2027 » ; jour et mois ne se séparent pas. */
export function dateSansJour(date: string): string {
  const { annee, mois, jour } = decomposer(date);
  return `${quantieme(jour)}${INSECABLE}${MOIS[mois - 1]} ${annee}`;
}

/** « novembre 2027 », d’un mois `AAAA-MM`. */
export const moisEnLettres = (mois: string): string =>
  `${MOIS[Number(mois.slice(5, 7)) - 1] ?? ''}${INSECABLE}${mois.slice(0, 4)}`;

/** « jeudi 12 mars 2026 » : la forme des phrases et des documents. */
export const dateLongue = (date: string): string => `${nomDuJour(date)} ${dateSansJour(date)}`;

/** « jeudi 12 mars », quand l’année va de soi. */
export function jourEtMois(date: string): string {
  const { mois, jour } = decomposer(date);
  return `${nomDuJour(date)} ${quantieme(jour)}${INSECABLE}${MOIS[mois - 1]}`;
}

/** « 12/03/2026 » : la forme des tableaux. */
export const dateCourte = (date: string): string => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** « 25 févr. » : la forme la plus brève, sans année. */
export function dateBreve(date: string): string {
  const { mois, jour } = decomposer(date);
  return `${quantieme(jour)}${INSECABLE}${MOIS_BREFS[mois - 1]}`;
}

/** « 9 h 30 », « 14 h », d’une heure `HH:MM`. */
export function heureFr(heure: string): string {
  const minutes = heure.slice(3, 5);
  const pleine = `${Number(heure.slice(0, 2))}${INSECABLE}h`;
  return minutes === '00' ? pleine : `${pleine}${INSECABLE}${minutes}`;
}

/** La distance d’une date au jour donné : « aujourd’hui », « demain », « hier », « dans 5 jours », « il y a 9 jours ». */
export function distanceAuJour(date: string, aujourdHui: string): string {
  const jours = joursEntre(aujourdHui, date);
  if (jours === 0) return 'aujourd’hui';
  if (Math.abs(jours) === 1) return jours > 0 ? 'demain' : 'hier';
  return jours > 0 ? `dans ${jours} jours` : `il y a ${-jours} jours`;
}

import { ajouterJours, decomposer, jourDeLaSemaine, joursEntre } from '#shared/dates/date-civile.ts';
import { dateSansJour, JOURS } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { BlocDeSemaine } from './semaine.schema.ts';

/** Jours du bloc « Bientôt », une fois la semaine finie. */
export const HORIZON = 30;

/** Le dimanche qui finit la semaine de ce jour. */
export const finDeSemaine = (jour: string): string => ajouterJours(jour, (7 - jourDeLaSemaine(jour)) % 7);

/** Le numéro de la semaine (ISO 8601) : celle du 4 janvier est la première. */
export function numeroDeSemaine(jour: string): number {
  const jeudi = ajouterJours(finDeSemaine(jour), -3);
  const { annee } = decomposer(jeudi);
  return Math.floor(joursEntre(`${annee}-01-01`, jeudi) / 7) + 1;
}

/** Le bloc d'une chose due à une date. */
export function blocDuJour(le: string, jour: string): Exclude<BlocDeSemaine, 'attente'> {
  if (le <= jour) return 'aujourdhui';
  return le <= finDeSemaine(jour) ? 'semaine' : 'bientot';
}

/** « 5 décembre », l'année en plus quand ce n'est pas celle où l'on est. */
export const jourDit = (date: string, jour: string): string =>
  date.slice(0, 4) === jour.slice(0, 4) ? dateSansJour(date).replace(/\s\d{4}$/u, '') : dateSansJour(date);

/** « aujourd’hui », « demain, vendredi 6 mars », « vendredi 6 mars » dans la semaine, sinon « le 12 mars ». */
export function quand(le: string, jour: string): string {
  const jours = joursEntre(jour, le);
  if (jours === 0) return 'aujourd’hui';
  const nomme = `${JOURS[jourDeLaSemaine(le)]} ${jourDit(le, jour)}`;
  if (jours === 1) return `demain, ${nomme}`;
  return jours > 1 && jours < 7 ? nomme : `le ${jourDit(le, jour)}`;
}

/** « 64 jours de retard ». */
export const enRetardDe = (le: string, jour: string): string =>
  `${pluriel(joursEntre(le, jour), 'jour', 'jours')} de retard`;

/** « aujourd’hui », « depuis 12 jours ». */
export function depuis(le: string, jour: string): string {
  const jours = joursEntre(le, jour);
  return jours < 1 ? 'depuis aujourd’hui' : `depuis ${pluriel(jours, 'jour', 'jours')}`;
}

import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux rencontres et aux réunions tenues par d'autres. */
export const rencontreErrors = {
  dInstance: () => regle('Cette réunion est celle d’une instance : elle s’ouvre et se lève en séance.'),
  aVenir: () => regle('Cette réunion n’a pas encore eu lieu : corrigez sa date, ou attendez ce jour.'),
};

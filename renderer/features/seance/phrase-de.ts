import { AppError } from '#shared/errors/app-error.ts';

/** La phrase d'un refus, telle que l'hôte l'a dite. */
export const phraseDe = (cause: unknown): string =>
  cause instanceof AppError ? cause.message : 'Rien n’a été enregistré ; essayez de nouveau.';

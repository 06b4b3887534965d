import { AppError } from './app-error.ts';

/** Refus propres aux tableaux qui s'exportent. */
export const tableauErrors = {
  illisible: () =>
    new AppError({
      code: 'SAISIE_INVALIDE',
      message: 'Ce tableau n’a pas pu être lu : il est incomplet ou démesuré. Filtrez ses lignes, puis recommencez.',
    }),
  perime: () =>
    new AppError({
      code: 'INTROUVABLE',
      message: 'Ce tableau n’attendait plus d’être écrit. Exportez-le de nouveau.',
    }),
};

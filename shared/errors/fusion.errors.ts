import { AppError } from './app-error.ts';

/** Refus propres à la fusion de deux fiches. */
export const fusionErrors = {
  avecElleMeme: () =>
    new AppError({
      code: 'SAISIE_INVALIDE',
      message: 'C’est la même fiche. Choisissez-en une autre.',
      champs: { absorber: 'C’est la même fiche. Choisissez-en une autre.' },
    }),
};

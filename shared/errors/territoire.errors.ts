import { AppError } from './app-error.ts';

/** Ce qui empêche de charger un référentiel. Le fichier de travail garde celui qu’il avait. */
export const territoireErrors = {
  referentielIllisible: (fichier: string, cause?: unknown) =>
    new AppError(
      {
        code: 'FICHIER',
        message: `Le fichier de référentiel « ${fichier} » est absent ou abîmé. Rien n’a été changé. Réinstallez l’application ou redemandez ce fichier.`,
      },
      cause,
    ),
};

import { AppError } from './app-error.ts';

const refus = (message: string, cause?: unknown) => new AppError({ code: 'FICHIER', message }, cause);

/** Ce qui empêche l'application de démarrer, et que faire. */
export const lancementErrors = {
  optionInconnue: (option: string) =>
    refus(
      `L’option « ${option} » n’existe pas ou attend une valeur. ` +
        'Options : --fichier CHEMIN, --port N, --exemple, --sans-navigateur, --arret-auto.',
    ),
  portInvalide: (valeur: string) => refus(`« ${valeur} » n’est pas un port. Donnez un nombre entre 1024 et 65535.`),
  portPris: (port: number) =>
    refus(`Le port ${port} est déjà pris par un autre programme. Donnez-en un autre avec --port, ou retirez l’option.`),
  portRefuse: (port: number, cause: unknown) =>
    refus(
      `Le port ${port} ne peut pas être ouvert sur ce poste. Donnez-en un autre avec --port, ou retirez l’option.`,
      cause,
    ),
  horlogeInvalide: (valeur: string) =>
    refus(
      `COMITES_EMPLOI_HORLOGE attend un instant universel, par exemple 2026-03-12T08:00:00.000Z, et non « ${valeur} ».`,
    ),
  pagesAbsentes: (dossier: string) =>
    refus(`Les pages de l’application manquent (« ${dossier} »). Lancez npm start, qui les construit.`),
};

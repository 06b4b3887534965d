import { AppError } from './app-error.ts';

const MEGA = 1024 * 1024;
const refus = (message: string, cause?: unknown) => new AppError({ code: 'INTERNE', message }, cause);

/** Ce qui sépare une fenêtre de son hôte : session, liaison, envois refusés à la porte. */
export const hoteErrors = {
  sansSession: () => refus('Cette page n’est plus reliée à l’application. Ouvrez-la depuis l’application.'),
  refuse: () => refus('Cette demande ne vient pas d’une page de l’application. Elle a été refusée.'),
  illisible: () => refus('Cette demande n’a pas pu être lue. Rechargez la page, puis recommencez.'),
  tropGros: (max: number) =>
    new AppError({
      code: 'SAISIE_INVALIDE',
      message: `Cet envoi dépasse ${Math.floor(max / MEGA)} Mo. Choisissez un fichier plus petit.`,
    }),
  fichierPerime: () =>
    new AppError({
      code: 'INTROUVABLE',
      message: 'Ce fichier n’attend plus d’être enregistré. Demandez-le de nouveau.',
    }),
  horsLiaison: (cause?: unknown) =>
    refus(
      'L’application ne répond pas. Votre dernier geste n’a peut-être pas été enregistré : vérifiez-le au retour.',
      cause,
    ),
};

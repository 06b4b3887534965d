import { AppError } from './app-error.ts';

const refus = (message: string, cause?: unknown) => new AppError({ code: 'FICHIER', message }, cause);

/** Ce qui empêche de préparer l'envoi pour le successeur ; rien n'est alors laissé dans le dossier choisi. */
export const envoiErrors = {
  dejaLa: (nom: string, dossier: string) =>
    refus(
      `« ${nom} » est déjà dans « ${dossier} », et n’a pas été touché. Renommez ou supprimez l’ancien envoi, ou choisissez un autre dossier.`,
    ),
  disquePlein: (dossier: string, cause?: unknown) =>
    refus(
      `Il n’y a pas assez de place dans « ${dossier} » : rien n’y a été laissé. Libérez de la place, ou choisissez un autre dossier.`,
      cause,
    ),
  dossierFerme: (dossier: string, cause?: unknown) =>
    refus(
      `On ne peut rien écrire dans « ${dossier} » (lecture seule, support retiré ou dossier protégé) : rien n’y a été laissé. Choisissez un autre dossier.`,
      cause,
    ),
  cheminTropLong: (dossier: string) =>
    refus(
      `Le chemin de « ${dossier} » est trop long pour que Windows ouvre ce qu’on y rangerait. Choisissez un dossier plus proche de la racine.`,
    ),
  copieFautive: (cause?: unknown) =>
    refus(
      'La copie du fichier de travail n’a pas passé la vérification : rien n’a été laissé, et votre fichier n’a pas changé. ' +
        'Le support est peut-être abîmé : choisissez un autre dossier, puis recommencez.',
      cause,
    ),
  travailEchoue: () =>
    'L’envoi n’a pas pu être préparé : rien n’a été laissé dans ce dossier. Votre fichier n’a pas changé ; recommencez.',
};

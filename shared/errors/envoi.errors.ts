import { AppError } from './app-error.ts';

const refus = (message: string, cause?: unknown) => new AppError({ code: 'FICHIER', message }, cause);

/** Ce qui empêche de préparer l'envoi pour le successeur ; ce qu'il en reste se dit à part (`rien`, `reste`). */
export const envoiErrors = {
  enCours: () =>
    refus('Un envoi de ce fichier est déjà en cours, peut-être depuis une autre fenêtre : attendez qu’il s’achève.'),
  dossierAbsent: (dossier: string) =>
    refus(`Le dossier « ${dossier} » n’est plus là. Remettez le support, ou choisissez un autre dossier.`),
  dejaLa: (nom: string, dossier: string) =>
    refus(
      `« ${nom} » est déjà dans « ${dossier} », et n’a pas été touché. Renommez ou supprimez l’ancien envoi, ou choisissez un autre dossier.`,
    ),
  disquePlein: (dossier: string, cause?: unknown) =>
    refus(
      `Il n’y a pas assez de place dans « ${dossier} ». Libérez de la place, ou choisissez un autre dossier.`,
      cause,
    ),
  dossierFerme: (dossier: string, cause?: unknown) =>
    refus(
      `On ne peut rien écrire dans « ${dossier} » (lecture seule, support retiré ou dossier protégé). Choisissez un autre dossier.`,
      cause,
    ),
  tenu: (dossier: string, cause?: unknown) =>
    refus(
      `Un autre programme, un antivirus peut-être, tient encore l’envoi dans « ${dossier} ». Attendez un peu, puis recommencez.`,
      cause,
    ),
  incomplet: (dossier: string) =>
    refus(`Il manque un fichier à l’envoi dans « ${dossier} » : il n’a pas été achevé. Recommencez.`),
  cheminTropLong: (dossier: string) =>
    refus(
      `Le chemin de « ${dossier} » est trop long pour que Windows ouvre ce qu’on y rangerait. Choisissez un dossier plus proche de la racine.`,
    ),
  copieFautive: (cause?: unknown) =>
    refus(
      'La copie du fichier de travail n’a pas passé la vérification ; votre fichier n’a pas changé. ' +
        'Le support est peut-être abîmé : choisissez un autre dossier, puis recommencez.',
      cause,
    ),
  /** Arrêté par un refus, et effacé. */
  rien: (refuse: AppError) => refus(`${refuse.message} Rien de cet envoi n’a été laissé dans ce dossier.`, refuse),
  /** Arrêté, sans que l'on puisse dire qu'il n'en reste rien. */
  reste: (constat: string, provisoire: string, cause: unknown) =>
    refus(
      `${constat} Ce qui était déjà copié est peut-être dans « ${provisoire} », un dossier caché : supprimez-le.`,
      cause,
    ),
  arrete: () => 'L’envoi est arrêté.',
  panne: () => 'L’envoi n’a pas pu être préparé. Votre fichier n’a pas changé ; recommencez.',
  travailEchoue: () =>
    'L’envoi n’a pas pu être préparé : rien n’a été laissé dans ce dossier. Votre fichier n’a pas changé ; recommencez.',
};

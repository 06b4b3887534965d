import { AppError } from './app-error.ts';

const refus = (message: string, cause?: unknown) => new AppError({ code: 'FICHIER', message }, cause);

/** Ce qui empêche de sauvegarder ou de restaurer. Le fichier de travail n'est jamais touché. */
export const sauvegardeErrors = {
  nonVerifiee: (defaut: string) =>
    refus(
      'La sauvegarde n’a pas passé la vérification : elle n’a pas été gardée. Le fichier ou le disque est peut-être abîmé. ' +
        'Ne supprimez rien, et restaurez la dernière sauvegarde vérifiée si des informations manquent.',
      new Error(defaut),
    ),
  dossier: (dossier: string, cause: unknown) =>
    refus(
      `Le dossier des sauvegardes, « ${dossier} », ne s’ouvre pas ou ne s’écrit pas. Votre fichier de travail n’a rien. ` +
        'Vérifiez que rien d’autre ne porte ce nom, que le disque a de la place et que vous pouvez y écrire.',
      cause,
    ),
  disquePlein: (dossier: string, cause: unknown) =>
    refus(
      `Il n’y a plus de place dans « ${dossier} » : la sauvegarde n’a pas été faite. Votre fichier de travail n’a rien. ` +
        'Libérez de la place, ou choisissez un second dossier sur une clé ou un autre disque.',
      cause,
    ),
  enCours: () =>
    refus(
      'Une sauvegarde est en train de prendre la place du fichier de travail. Attendez la fin, quelques secondes, puis recommencez.',
    ),
  introuvable: () => refus('Cette sauvegarde n’existe plus. Choisissez-en une autre dans la liste.'),
  alteree: () =>
    refus(
      'Cette sauvegarde est abîmée : elle n’a pas été restaurée, et votre fichier n’a pas changé. Choisissez-en une autre.',
    ),
};

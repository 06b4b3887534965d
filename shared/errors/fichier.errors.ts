import { AppError } from './app-error.ts';
import { RefusDEcrire } from './refus-d-ecrire.ts';

const refus = (message: string, cause?: unknown) => new AppError({ code: 'FICHIER', message }, cause);

/** Ce qui empêche d'ouvrir, d'écrire ou de créer un fichier de travail. Le fichier n'est jamais touché. */
export const fichierErrors = {
  aucun: () => refus('Aucun fichier de travail n’est ouvert. Ouvrez-en un ou créez le vôtre.'),
  absent: (chemin: string) =>
    refus(
      `Le fichier « ${chemin} » n’existe pas ou n’est plus à cette place. Vérifiez le support ou choisissez un autre fichier.`,
    ),
  etranger: (chemin: string) =>
    refus(
      `« ${chemin} » n’est pas un fichier de travail de Comités Emploi. Il n’a pas été modifié. Choisissez un fichier « .comites ».`,
    ),
  plusRecent: (version: number, connue: number) =>
    new RefusDEcrire(
      `Ce fichier vient d’une version plus récente de Comités Emploi (format ${version}, ce poste connaît le ${connue}). ` +
        'Il n’a pas été modifié. Installez la version qui l’a écrit.',
      { motif: 'plus_recent', format: version, connu: connue },
    ),
  dejaOuvert: (chemin: string) =>
    refus(
      `« ${chemin} » est déjà ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord, puis réessayez.`,
    ),
  lectureSeule: (chemin: string) =>
    new RefusDEcrire(
      `« ${chemin} » ne peut pas être modifié (lecture seule, ou dossier protégé). Copiez-le dans vos documents, puis ouvrez la copie.`,
      { motif: 'protege' },
    ),
  partage: (chemin: string, raison: string) =>
    refus(
      `« ${chemin} » est ${raison} : un fichier ouvert à cet endroit peut être abîmé. ` +
        'Copiez-le sur ce poste, par exemple dans Documents, puis ouvrez la copie.',
    ),
  abime: (chemin: string, cause?: unknown) =>
    new AppError(
      {
        code: 'BASE',
        message: `« ${chemin} » est abîmé et n’a pas été ouvert. Restaurez une sauvegarde ; le fichier est gardé tel quel.`,
      },
      cause,
    ),
  plusModifiable: (cause: unknown) =>
    new AppError(
      {
        code: 'BASE',
        message:
          'Le fichier de travail ne peut plus être modifié (lecture seule ou support retiré). Rien n’a été enregistré.',
      },
      cause,
    ),
  abimeEnCours: (cause: unknown) =>
    new AppError(
      { code: 'BASE', message: 'Le fichier de travail est abîmé. Restaurez une sauvegarde depuis Réglages.' },
      cause,
    ),
  reglages: (nom: string) =>
    refus(
      `Le fichier ne peut pas être ouvert avec les garanties d’écriture voulues (${nom}). Copiez-le sur le disque de ce poste.`,
    ),
  perime: () => refus('Ce choix a expiré. Choisissez de nouveau le fichier.'),
  dossierIllisible: (chemin: string) => refus(`Le dossier « ${chemin} » ne peut pas être lu. Choisissez-en un autre.`),
  dossierFerme: (chemin: string) =>
    refus(`On ne peut rien écrire dans « ${chemin} ». Choisissez un autre dossier, sur une clé ou un disque à vous.`),
  disquePlein: (cause?: unknown) =>
    refus(
      'Le disque est plein : rien n’a été enregistré de cette opération, et ce qui l’était déjà n’a pas changé. ' +
        'Libérez de la place (corbeille de l’ordinateur, téléchargements), puis recommencez.',
      cause,
    ),
};

import { AppError } from './app-error.ts';

const refus = (message: string, cause?: unknown) => new AppError({ code: 'FICHIER', message }, cause);

/** Ce qui empêche de ranger un document sur le disque du poste ; rien n'y est alors changé. */
export const productionErrors = {
  disquePlein: (dossier: string, cause?: unknown) =>
    refus(
      `Il n’y a plus de place dans « ${dossier} » : rien n’a été écrit. Libérez de la place, ou choisissez « Ranger les documents ailleurs ».`,
      cause,
    ),
  dossierFerme: (dossier: string, cause?: unknown) =>
    refus(
      `On ne peut pas écrire dans « ${dossier} » (lecture seule, ou dossier protégé) : rien n’a été écrit. Choisissez un autre dossier.`,
      cause,
    ),
  cheminTropLong: (dossier: string) =>
    refus(
      `Le chemin de « ${dossier} » est trop long pour que Word ouvre le document. Choisissez un dossier plus proche de la racine.`,
    ),
  sansLibreOffice: () =>
    refus('LibreOffice n’est pas sur ce poste : l’aperçu montre des coupures de page indicatives.'),
  absent: (nom: string) =>
    refus(`« ${nom} » n’est plus à sa place : il a été déplacé, renommé ou supprimé. Produisez-le de nouveau.`),
  sansPlace: (nom: string) =>
    refus(`« ${nom} » a déjà cent noms voisins dans ce dossier. Rangez-les ailleurs, ou choisissez un autre dossier.`),
  pagesEchouees: () =>
    'LibreOffice n’a pas mis le document en pages. Fermez-le s’il est ouvert, puis réessayez ; l’aperçu reste juste, ses coupures de page sont indicatives.',
  pasEcrit: () => refus('Ce document n’a pas été rangé sur ce poste : il a été remis pour être enregistré.'),
};

import { AppError } from './app-error.ts';

const refus = (message: string, cause?: unknown) => new AppError({ code: 'FICHIER', message }, cause);

/** Ce qui empêche une copie de formation. L'original n'est jamais touché, et rien n'est laissé à côté. */
export const formationErrors = {
  existeDeja: (nom: string) =>
    new AppError({
      code: 'SAISIE_INVALIDE',
      message: `Ce dossier contient déjà « ${nom} ». Choisissez un autre nom.`,
      champs: { nom: `Ce dossier contient déjà « ${nom} ». Choisissez un autre nom.` },
    }),
  dossierFerme: () =>
    new AppError({
      code: 'SAISIE_INVALIDE',
      message: 'On ne peut rien écrire dans ce dossier. Choisissez-en un autre.',
      champs: { dossier: 'On ne peut rien écrire dans ce dossier. Choisissez-en un autre.' },
    }),
  perime: () =>
    new AppError({
      code: 'SAISIE_INVALIDE',
      message: 'Ce choix a expiré. Choisissez de nouveau le dossier.',
      champs: { dossier: 'Ce choix a expiré. Choisissez de nouveau le dossier.' },
    }),
  disquePlein: (cause: unknown) =>
    refus(
      'Il n’y a plus assez de place : la copie n’a pas été faite, et rien n’en reste. Il faut deux fois la taille de votre ' +
        'fichier sur ce poste, et une fois dans le dossier choisi.',
      cause,
    ),
  nonFaite: (cause: unknown) =>
    refus(
      'La copie n’a pas passé la vérification : elle n’a pas été gardée, et votre fichier n’a rien. Recommencez ; si cela ' +
        'se répète, joignez le diagnostic (Réglages, Fichier) à votre demande d’aide.',
      cause,
    ),
  pasFaite: () => refus('Cette copie n’est pas faite, ou elle est d’un autre fichier. Refaites-la.'),
};

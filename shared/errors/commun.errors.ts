import { AppError } from './app-error.ts';

/** Échecs communs à tous les objets. */
export const communErrors = {
  arretee: () => new AppError({ code: 'REGLE_METIER', message: 'Arrêté à votre demande : rien n’a été écrit.' }),
  saisieInvalide: (champs: Readonly<Record<string, string>>) => {
    const phrases = [...new Set(Object.values(champs))];
    return new AppError({
      code: 'SAISIE_INVALIDE',
      message: phrases.length === 1 && phrases[0] !== undefined ? phrases[0] : 'Vérifiez les champs signalés.',
      champs,
    });
  },
  operationInconnue: (nom: string) =>
    new AppError({ code: 'INTROUVABLE', message: `L’opération « ${nom.slice(0, 60)} » n’existe pas.` }),
  introuvable: (quoi: string) =>
    new AppError({
      code: 'INTROUVABLE',
      message: `${quoi} n’existe plus dans ce fichier. Revenez à la liste pour voir ce qui s’y trouve.`,
    }),
  lienPerdu: (cause: unknown) =>
    new AppError(
      {
        code: 'INTROUVABLE',
        message: 'Cet objet, ou celui auquel il se rattache, n’existe plus. Rien n’a été enregistré.',
      },
      cause,
    ),
  existeDeja: (cause: unknown) =>
    new AppError({ code: 'REGLE_METIER', message: 'Cet élément existe déjà. Rien n’a été enregistré.' }, cause),
  inattendue: (reference: string, cause: unknown) =>
    new AppError(
      {
        code: 'INTERNE',
        message: `Une erreur inattendue est survenue (réf. ${reference}). Votre fichier n’a pas été modifié par ce geste.`,
        reference,
      },
      cause,
    ),
};

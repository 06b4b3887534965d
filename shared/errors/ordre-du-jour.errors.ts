import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres à l'ordre du jour, à ses sections et à ce qui se propose. */
export const ordreDuJourErrors = {
  sectionInconnue: (titre: string) =>
    new AppError({
      code: 'INTROUVABLE',
      message: `La section « ${titre} » n’est plus à l’ordre du jour. Relisez-le pour voir ce qui a changé.`,
    }),
  sectionEnDouble: (champ: string, titre: string) => {
    const message = `Une section s’appelle déjà « ${titre} ». Rangez-y le point, ou donnez un autre titre.`;
    return new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [champ]: message } });
  },
  dejaRepris: () => regle('Ce point est déjà repris dans une réunion, ou n’est plus à reprendre.'),
  dejaInscrit: () => regle('Ceci est déjà inscrit à un ordre du jour, ou n’attend plus d’y être inscrit.'),
  typeVide: () =>
    regle('Il n’y a pas de point à garder : ajoutez d’abord les points que vous voulez retrouver à chaque réunion.'),
};

import { AppError } from './app-error.ts';

/** Refus propres au comité de pilotage d'une convention. */
export const copilErrors = {
  autreGenre: () => {
    const message = 'Choisissez un comité de pilotage de convention : cette instance est d’un autre genre.';
    return new AppError({ code: 'SAISIE_INVALIDE', message, champs: { instanceId: message } });
  },
  /** @param refus la phrase du registre des instances */
  nomPris: (refus: string) => {
    const message = `${refus} Donnez-lui un autre nom, ou choisissez celui qui existe.`;
    return new AppError({ code: 'SAISIE_INVALIDE', message, champs: { complement: message } });
  },
  dejaSuivie: (copil: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `Cette convention est déjà suivie par le ${copil}. Déliez-le d’abord, ou choisissez-en un autre.`,
    }),
};

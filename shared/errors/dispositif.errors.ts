import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres au catalogue des dispositifs. */
export const dispositifErrors = {
  enDouble: (nom: string) => champ('nom', `« ${nom} » est déjà au catalogue. Modifiez plutôt celui-là.`),
  finAvantDebut: () => champ('valideAu', 'Un dispositif ne peut pas se clore avant d’avoir ouvert.'),
  verifieAVenir: () => champ('verifieLe', 'Une vérification ne peut pas être à venir.'),
  remplacantInconnu: () => champ('remplacePar', 'Ce remplaçant n’est plus au catalogue. Choisissez-en un autre.'),
  enRond: (nom: string) =>
    champ('remplacePar', `« ${nom} » est lui-même remplacé par ce dispositif. Choisissez-en un autre.`),
  employe: (nom: string, par: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `« ${nom} » sert encore à ${par}. Donnez-lui plutôt une date de clôture : il ne sera plus proposé.`,
    }),
  inconnu: () => champ('dispositifs', 'Un des dispositifs choisis n’est plus au catalogue. Choisissez de nouveau.'),
};

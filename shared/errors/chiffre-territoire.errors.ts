import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux chiffres des territoires. */
export const chiffreTerritoireErrors = {
  plusDeCent: () => champ('valeur', 'Un taux ou une part ne dépasse pas 100 %. Vérifiez le nombre ou sa nature.'),
  valeurOuAbsence: () =>
    champ('valeur', 'Écrivez la valeur ou, si la source ne la donne pas, dites pourquoi elle manque.'),
  partSansTout: () => champ('deQuoi', 'Dites de quoi c’est la part : « NEET de métropole ».'),
  enDouble: () =>
    champ('intitule', 'Ce chiffre est déjà noté, à la même date et d’après la même source. Modifiez plutôt celui-là.'),
  aVenir: () => champ('le', 'Cette date est à venir : un chiffre constaté a la date de son constat.'),
};

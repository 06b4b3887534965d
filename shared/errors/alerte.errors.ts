import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux alertes et à leurs seuils. */
export const alerteErrors = {
  seuilTropGrand: (max: string) => champ('valeur', `${max} au plus.`),
};

import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux contrats de ville. */
export const contratErrors = {
  finAvantDebut: () => champ('fin', 'La dernière année ne peut pas précéder la première.'),
  dejaSignataire: (nom: string) => champ('structure', `« ${nom} » est déjà signataire de ce contrat.`),
};

import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux actes d'une instance et à leur pièce. */
export const acteErrors = {
  vide: () => champ('numero', 'Donnez le numéro de l’acte, ou sa date. Pour l’ôter, supprimez-le.'),
  sansObjet: () => champ('nature', 'Ce genre d’instance n’a pas d’acte de cette nature. Choisissez-en un autre.'),
  autreDecision: () =>
    champ('deliberationId', 'Cette décision n’est pas de cette instance. Choisissez-en une dans la liste.'),
  depotPerime: () => champ('jeton', 'Ce fichier n’est plus en attente. Choisissez-le de nouveau.'),
  pdf: () => champ('jeton', 'L’acte se joint en PDF : ce fichier n’en est pas un. Choisissez son PDF.'),
  sansPiece: () =>
    new AppError({ code: 'INTROUVABLE', message: 'Aucune pièce n’est jointe à cet acte. Joignez d’abord son PDF.' }),
};

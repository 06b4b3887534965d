import { AppError } from './app-error.ts';

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux comptes d'une convention. */
export const compteErrors = {
  sansCompte: () => champ('compte', 'Donnez le numéro du compte : 60 à 68, 70 à 79, 86 ou 87.'),
  membreInconnu: () => champ('membreId', 'Cet organisme n’est pas dans la convention.'),
  changeAilleurs: () => champ('libelle', 'Cette cellule a changé dans une autre fenêtre. Relisez-la, puis recollez.'),
  membreAvecComptes: (nom: string) =>
    new AppError({
      code: 'REGLE_METIER',
      message: `« ${nom} » a des comptes dans cette convention. Retirez d’abord ses lignes, dans l’onglet Argent.`,
    }),
};

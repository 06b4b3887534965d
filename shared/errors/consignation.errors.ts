import { dateSansJour } from '#shared/dates/format.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux décisions d'une programmation portées à une séance. */
export const consignationErrors = {
  autreInstance: () =>
    champ('reunionId', 'Cette réunion n’est pas celle d’un comité des financeurs de ce contrat. Choisissez-en une.'),
  pasOuverte: (jour: string) =>
    champ(
      'reunionId',
      `La séance du ${dateSansJour(jour)} n’est pas ouverte : un comité ne décide pas avant de se tenir. Ouvrez-la, puis consignez-y les décisions.`,
    ),
  close: (jour: string, etat: string) =>
    champ(
      'reunionId',
      `La réunion du ${dateSansJour(jour)} est ${etat} : rien ne s’y consigne. Choisissez-en une autre.`,
    ),
  approuvee: (jour: string) =>
    champ(
      'reunionId',
      `Le compte rendu de la séance du ${dateSansJour(jour)} est approuvé : rien ne s’y ajoute (R-082). Choisissez une autre séance, ou ouvrez sa rectification.`,
    ),
  pointAilleurs: () =>
    champ('pointId', 'Ce point n’est pas à l’ordre du jour de cette séance. Choisissez-en un autre.'),
  rien: (annee: number) =>
    regle(`Toutes les décisions de ${annee} sont déjà consignées, ou aucune n’est encore tapée dans la grille.`),
};

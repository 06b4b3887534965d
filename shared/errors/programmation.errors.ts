import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres à la programmation annuelle d'un contrat de ville. */
export const programmationErrors = {
  financeurDeja: (financeur: string, annee: number) =>
    champ(
      'financeur',
      `« ${financeur} » a déjà son enveloppe de ${annee}. Modifiez-la, ou écrivez un autre financeur.`,
    ),
  quartierInconnu: (ecrit: string, proches: readonly string[]) =>
    champ(
      'quartiers',
      `« ${ecrit} » n’est pas un quartier du contrat.${
        proches.length === 0 ? '' : ` Peut-être : ${proches.join(', ')}.`
      } Écrivez son nom, son code (QN…), « tous » ou « hors QPV ».`,
    ),
  /** Ce que l'on tape ne se traduit pas : on l'écrit comme il doit se lire. */
  quartierDe2015: (phrase: string) =>
    champ('quartiers', `${phrase.replace(/ Vérifiez\.$/u, '')} Écrivez son code ou son nom de 2024.`),
  enveloppeAilleurs: () => regle('Ce financeur n’est pas de la même année. Actualisez la page.'),
  dauphinDeja: (reference: string, intitule: string) =>
    champ('dauphin', `Le dossier « ${reference} » est déjà celui de « ${intitule} ». Vérifiez le numéro.`),
  dejaLie: (fiche: string) => regle(`Ce projet est déjà lié à « ${fiche} ». Déliez-le d’abord.`),
  ficheAilleurs: () =>
    regle('Cette fiche n’est dans aucune feuille de route de ce contrat. Choisissez-en une de la liste.'),
  sansPorteur: () => champ('porteur', 'Dites d’abord qui porte ce projet : une fiche action a un pilote.'),
  changeAilleurs: () =>
    regle('Une autre fenêtre a changé cette cellule depuis. Collez-la de nouveau pour garder la vôtre.'),
  ligneSansProjet: () =>
    regle('Cette ligne du bloc n’a pas de projet. Collez aussi son intitulé, en partant de la colonne « Projet ».'),
  rienADecider: () => regle('Aucun de ces projets n’a de montant proposé qui reste à décider.'),
};

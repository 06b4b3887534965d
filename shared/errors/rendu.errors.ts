import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres à ce qui suit la séance : versions du compte rendu, approbation, circuit, suivi. */
export const renduErrors = {
  /** Toute écriture d'une séance dont le compte rendu est approuvé (R-076, R-082). */
  verrouillee: (approuveLe: string | null) =>
    regle(
      `${approuveLe === null ? 'Le compte rendu de cette séance est approuvé' : `Le compte rendu de cette séance est approuvé depuis le ${dateSansJour(approuveLe)}`} : la séance ne se modifie plus. Pour corriger une erreur, ouvrez le compte rendu et choisissez « Rectifier ».`,
    ),
  seanceNonTenue: () => regle('La séance n’est pas levée : levez-la d’abord, son compte rendu se diffuse ensuite.'),
  diffuseAvantSeance: (jour: string) =>
    champ('diffuseLe', `La diffusion ne peut pas précéder la séance du ${dateSansJour(jour)}.`),
  dejaApprouve: () => regle('Ce compte rendu est approuvé. Pour le corriger, choisissez « Rectifier ».'),
  aucunChangement: () =>
    regle(
      'Rien n’a changé depuis la version précédente : corrigez d’abord la séance, puis établissez la nouvelle version.',
    ),
  nonEnVigueur: (numero: number) =>
    regle(`La version ${numero} est remplacée : ce geste se fait sur la version en vigueur.`),
  nonApprouve: () => regle('Seul un compte rendu approuvé se rectifie. Celui-ci est un projet : modifiez la séance.'),
  approbationImpossible: (phrases: readonly string[]) =>
    regle(`Ce compte rendu ne peut pas être approuvé. ${phrases.join(' ')}`),
  reserveExigee: (phrase: string) => champ('reserve', `${phrase}.`),
  reunionDApprobation: () =>
    champ('approuveReunionId', 'Choisissez la réunion, tenue après celle-ci, qui approuve ce compte rendu.'),
  reunionNonOuverte: () =>
    champ(
      'approuveReunionId',
      'Cette réunion n’est pas ouverte : ouvrez-la d’abord, elle approuvera ensuite ce compte rendu.',
    ),
  pointDejaDelibere: () =>
    regle('Une délibération est déjà écrite à ce point : saisissez son vote, puis notez l’approbation.'),
  rectificationEntamee: () =>
    regle(
      'La séance a changé depuis l’ouverture de la rectification : établissez la version rectifiée, ou annulez d’abord vos modifications.',
    ),
  sansRectification: () => regle('Aucune rectification n’est ouverte sur ce compte rendu.'),
  abimee: (numero: number) =>
    regle(
      `La version ${numero} ne correspond plus à son empreinte : elle a été altérée hors de l’application. Restaurez une sauvegarde.`,
    ),
  pdf: () => champ('jeton', 'La version signée se dépose en PDF : ce fichier n’en est pas un. Choisissez son PDF.'),
  depotPerime: () => regle('Ce dépôt a expiré. Choisissez de nouveau le fichier.'),
  sansSigne: () => regle('Aucune version signée n’est déposée : déposez d’abord le PDF signé.'),
  recuAvantDemande: (nom: string, depuis: string) =>
    champ(nom, `La réponse ne peut pas précéder la demande du ${dateSansJour(depuis)}.`),
  dateAvantSeance: (nom: string, jour: string) =>
    champ(nom, `Cette date ne peut pas précéder la séance du ${dateLongue(jour)}.`),
  signature: (manque: string) =>
    regle(
      `Cette décision ne peut pas être produite : ${manque}. Une décision porte la signature, le prénom, le nom et la qualité de son auteur (L. 212-1). Complétez la présidence de la séance.`,
    ),
  sansCompteRendu: () =>
    regle('Aucun compte rendu ne répond à cette période. Élargissez-la, ou choisissez une autre instance.'),
  suiviAvantSeance: () => champ('patch.suiviLe', 'La date du suivi ne peut pas précéder la séance.'),
};

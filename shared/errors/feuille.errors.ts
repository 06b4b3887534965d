import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux feuilles de route et aux fiches action. */
export const feuilleErrors = {
  finAvantDebut: () => champ('fin', 'La dernière année ne peut pas précéder la première.'),
  axeAilleurs: () => regle('Cet axe est d’une autre feuille de route. Choisissez un axe de celle-ci.'),
  objectifAilleurs: () => regle('Cet objectif est d’un autre axe. Choisissez un objectif de cet axe.'),
  axeOccupe: (intitule: string, combien: string) =>
    regle(`« ${intitule} » porte encore ${combien}. Déplacez-les vers un autre axe avant de le retirer.`),
  dejaInscrite: (intitule: string) => regle(`« ${intitule} » est déjà dans cette feuille de route.`),
  derniereInscription: () =>
    regle('Cette fiche n’est que dans cette feuille de route. Supprimez la fiche, ou inscrivez-la d’abord ailleurs.'),
  piloteManquant: () => champ('pilote', 'Choisissez qui pilote : une personne de l’annuaire, ou une structure.'),
  ficheFinAvantDebut: () => champ('fin', 'L’action ne peut pas finir avant d’avoir commencé.'),
  sousActionFinAvantDebut: (nom: 'debut' | 'echeance') =>
    champ(nom, 'L’échéance de la sous-action ne peut pas précéder son début.'),
  sousActionAilleurs: () =>
    champ('sousActionId', 'Cette sous-action est d’une autre fiche. Choisissez-en une de celle-ci.'),
  motifManquant: () => champ('etatMotif', 'Dites en une ligne ce qui bloque, suspend ou arrête cette action.'),
  etatAVenir: () => champ('etatDepuis', 'Une action n’est pas dans cet état depuis une date à venir.'),
  quartierInconnu: (code: string) =>
    champ('quartiers', `Le référentiel ne connaît pas le quartier « ${code} ». Choisissez-le dans la liste.`),
  horsQpvAvecQuartiers: () =>
    champ('horsQpv', 'Cette action vise des quartiers. Retirez-les d’abord, ou laissez-la dans les quartiers.'),
  plusDeCent: () => champ('valeur', 'Un taux ou une part ne dépasse pas 100 %. Vérifiez la valeur.'),
  effectifEntier: () => champ('valeur', 'Un effectif se compte en nombre entier. Vérifiez la valeur, ou la nature.'),
  partDeTrop: () =>
    champ('valeur', 'Une part dépasserait l’ensemble noté le même jour, de la même source. Vérifiez les deux valeurs.'),
  valeurEnDouble: () =>
    champ('le', 'Cette valeur est déjà notée à cette date. Retirez-la d’abord, ou donnez une autre date.'),
  natureImpossible: () =>
    champ(
      'nature',
      'Une valeur déjà notée ne va pas avec cette nature : un taux ne dépasse pas 100 %, un effectif est entier.',
    ),
  freinEnDouble: (intitule: string) => champ('intitule', `« ${intitule} » est déjà dans la liste. Choisissez-le.`),
  freinEmploye: (intitule: string, par: string) =>
    regle(`« ${intitule} » sert encore à ${par}. Retirez-le d’abord de ces actions, ou renommez-le.`),
  evaluationAVenir: () => champ('evaluationLe', 'Une évaluation faite ne peut pas être à venir.'),
  meteoAVenir: () => champ('le', 'Une météo ne peut pas être à venir.'),
  reportSurElleMeme: () =>
    regle('Une feuille de route ne se reporte pas sur elle-même. Choisissez-en une autre, ou ouvrez-en une nouvelle.'),
  dejaReportee: (intitule: string) =>
    regle(`« ${intitule} » est finie, ou déjà reportée. Relisez la liste, puis reportez le reste.`),
  rienAReporter: () => regle('Aucune de ces actions n’est dans cette feuille de route. Relisez la liste.'),
  concertationAVenir: () => champ('le', 'Une concertation se note quand elle a eu lieu. Corrigez sa date.'),
  mesureAVenir: () => champ('le', 'Une valeur constatée ne peut pas être à venir. Seule une cible l’est.'),
  actionP147DAutre: () =>
    champ('actionP147', 'Le numéro d’action est celui du programme 147 : il ne vaut que pour les crédits spécifiques.'),
};

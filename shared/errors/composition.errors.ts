import { dateSansJour } from '#shared/dates/format.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });
const ligne = (rang: number, message: string) => champ(`voix.${rang}.nombre`, message);

/** Refus propres à la composition d'une instance : voix, nombre de membres, élections, remplacements. */
export const compositionErrors = {
  sansVoixDArrete: () =>
    regle('Le code ne fixe de voix que pour les comités régional, départemental et local (R. 5311-38, -39).'),
  autreInstance: (rang: number) =>
    ligne(rang, 'Ce siège n’est plus de cette instance. Rien n’a été enregistré : reprenez les voix.'),
  sansVoixDeliberative: (rang: number, siege: string) =>
    ligne(rang, `${siege} n’a pas voix délibérative (R. 5311-37) : l’arrêté ne lui donne pas de voix. Laissez vide.`),
  organisationInconnue: (rang: number, organisme: string) =>
    ligne(
      rang,
      `Aucun siège ayant voix n’est celui de « ${organisme} ». Donnez ce nom à l’organisme d’un siège, ou saisissez les voix siège par siège.`,
    ),
  voixEnDouble: (rang: number, nom: string) =>
    ligne(rang, `Les voix de « ${nom} » sont données deux fois. Gardez le siège, ou l’organisation.`),
  arreteVide: () => champ('arrete', 'Indiquez le numéro de l’arrêté, ou sa date.'),
  organisationInvitee: () =>
    regle(
      'Dans un comité local, les organisations de salariés et d’employeurs ne sont pas membres : elles sont invitées, sans voix (R. 5311-34). Ajoutez-les aux invités de la réunion.',
    ),
  signature: (manque: string) =>
    regle(
      `Cet acte ne peut pas être produit : ${manque}. Il porte la signature, le prénom, le nom et la qualité de son auteur (L. 212-1). Complétez la présidence du comité.`,
    ),
  electionNotee: () => champ('date', 'Cette élection est déjà notée à cette date.'),
  remplacantManquant: () => champ('nom', 'Choisissez une personne, ou tapez son nom.'),
  rienARemplacer: () => regle('Cochez au moins un siège ou une charge à reprendre.'),
  memePersonne: () => regle('Une personne ne se remplace pas elle-même. Choisissez-en une autre.'),
  autrePersonne: () => regle('L’un de ces sièges n’est plus celui de cette personne. Rien n’a été enregistré.'),
  mandatFini: (jour: string) =>
    champ(
      'debut',
      `L’un de ces mandats n’est pas en cours le ${dateSansJour(jour)}. Choisissez une autre date, ou laissez ce siège.`,
    ),
  debutAvantMandat: (depuis: string) =>
    champ('debut', `L’un de ces mandats commence le ${dateSansJour(depuis)}. Choisissez une date postérieure.`),
  finAvantMandat: (debut: string) =>
    champ('fin', `L’un de ces mandats commence le ${dateSansJour(debut)} : il ne peut pas finir avant.`),
  mandatDejaFini: (fin: string) =>
    champ(
      'fin',
      `L’un de ces mandats finit déjà le ${dateSansJour(fin)}. Choisissez une date antérieure, ou laissez ce siège.`,
    ),
  versionInconnue: () => regle('Ces voix ont déjà été effacées.'),
};

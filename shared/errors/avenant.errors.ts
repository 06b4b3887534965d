import { AppError } from './app-error.ts';

/** Ce qu'un refus dit d'un autre avenant. */
interface Avenant {
  readonly numero: number;
  readonly concluLe: string | null;
}

const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });
const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });

/** Refus propres aux avenants. */
export const avenantErrors = {
  nonSignee: (intitule: string) =>
    regle(`« ${intitule} » n’est pas signée : changez-la directement, un avenant modifie une convention signée.`),
  sansAnnee: () => champ('annee', 'Dites l’année dont cet avenant fixe l’aide.'),
  anneeEnTrop: () => champ('annee', 'Un avenant général n’est pas d’une année.'),
  dejaAnnuel: (annee: number, numero: number) =>
    champ('annee', `L’avenant annuel ${annee} est là, au n° ${numero}. Pour changer l’aide, préparez une révision.`),
  tropDAvenants: (max: number) =>
    regle(
      `La convention a déjà ses ${max} avenants, du n° 1 au n° ${max}. Supprimez un projet pour en préparer un autre.`,
    ),
  numeroPris: (numero: number) => champ('numero', `L’avenant n° ${numero} existe déjà dans cette convention.`),
  aVenir: (nom: string) => champ(nom, 'Ce jour est à venir : notez-le quand il aura eu lieu.'),
  regleDe: (nom: string, phrase: string) => champ(nom, phrase),
  signe: () =>
    regle(
      'Cet avenant est conclu : ce qu’il change ne se touche plus. Pour le corriger, ôtez d’abord sa date de conclusion.',
    ),
  valeurAbsente: () => champ('valeur', 'Dites ce que cela vaut après l’avenant.'),
  membreAbsent: () => champ('membreId', 'Choisissez l’organisme.'),
  champAbsent: () => champ('champ', 'Ce champ n’est pas de cette convention.'),
  dejaSorti: (nom: string) => champ('membreId', `Un autre avenant fait déjà sortir « ${nom} ».`),
  zoneDejaOtee: (libelle: string) => champ('zoneId', `Un autre avenant ôte déjà « ${libelle} ».`),
  sortieConclue: (ou: string, nom: string, numero: number) =>
    champ(
      ou,
      `« ${nom} » n’est plus dans la convention depuis l’avenant n° ${numero} ; un retour ne s’inscrit pas ici : dites-le dans l’objet de l’avenant.`,
    ),
  sortieEnProjet: (ou: string, nom: string, numero: number) =>
    champ(
      ou,
      `L’avenant n° ${numero}, en projet, fait sortir « ${nom} » : retirez-y ce changement, et rien n’est à ajouter.`,
    ),
  porteSur: (nom: string, { numero, concluLe }: Avenant) =>
    regle(
      concluLe === null
        ? `L’avenant n° ${numero}, en projet, porte sur « ${nom} » : retirez-y d’abord ce changement.`
        : `L’avenant n° ${numero}, conclu, porte sur « ${nom} » et serait vidé. Pour ôter « ${nom} » de la convention, préparez un avenant ; pour corriger une erreur, ôtez d’abord la date de conclusion de l’avenant n° ${numero}, puis ce changement.`,
    ),
  depend: (nom: string, { numero, concluLe }: Avenant) =>
    regle(
      `L’avenant n° ${numero} porte sur « ${nom} », que celui-ci fait entrer : ${concluLe === null ? '' : `ôtez d’abord la date de conclusion de l’avenant n° ${numero}, puis `}retirez-y ce changement.`,
    ),
  avant: (numero: number, phrase: string) =>
    champ(
      'concluLe',
      `L’avenant n° ${numero} est conclu et en dépend : ${phrase} Ôtez d’abord la date de conclusion de l’avenant n° ${numero}.`,
    ),
  depotPerime: () => champ('jeton', 'Ce fichier n’est plus en attente. Choisissez-le de nouveau.'),
  pdf: () => champ('jeton', 'L’avenant signé se joint en PDF : ce fichier n’en est pas un. Choisissez son PDF.'),
  aucunGeneral: () =>
    regle('Aucun avenant général n’est préparé : préparez-le d’abord sous « Ce que dit la convention ».'),
  sansPiece: () =>
    new AppError({ code: 'INTROUVABLE', message: 'Aucun PDF n’est joint à cet avenant. Joignez-le d’abord.' }),
};

import { nombreFr } from '#shared/text/nombres.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres à ce qui précède la séance : date, accords, réponses, courriels. */
export const convocationErrors = {
  memeDate: () => champ('date', 'La réunion est déjà à cette date et à cette heure : choisissez-en une autre.'),
  passee: () => champ('date', 'Cette date est passée : reportez la réunion à une date à venir.'),
  heureManquante: () => champ('heureDebut', 'Indiquez l’heure de la nouvelle réunion.'),
  dejaReportee: () => regle('Cette réunion attend déjà sa nouvelle date : indiquez-la, ou rétablissez la réunion.'),
  bloqueeApresReunion: () => champ('le', 'La date ne peut pas être annoncée après la réunion.'),
  pasPresident: () => regle('Ce siège n’est pas celui d’un coprésident en fonctions : son accord n’est pas attendu.'),
  sansOrdreDuJour: () => regle('L’ordre du jour est vide : inscrivez un point avant de demander un accord.'),
  accordFutur: () => champ('recuLe', 'Un accord ne se note pas d’avance : vérifiez la date.'),
  recueTropTard: () => champ('recueLe', 'Une réponse ne se note pas d’avance : vérifiez la date.'),
  sansRepondant: () => regle('Dites qui répond : un membre, ou un invité.'),
  invitePasLa: () => regle('Cette personne n’est pas invitée à cette réunion.'),
  reponseDInvite: () => regle('Un invité répond présent, à distance ou excusé : il n’a ni suppléant ni pouvoir.'),
  suppleantManquant: () => champ('personneId', 'Choisissez le suppléant qui viendra.'),
  sansCourrielDuService: () =>
    regle(
      'L’invitation d’agenda part au nom de votre service : indiquez d’abord son courriel, dans Réglages, Émetteurs.',
    ),
  anneeVide: (annee: number) => regle(`Aucune réunion n’est posée en ${annee} : il n’y a rien à mettre à l’agenda.`),
  sansDestinataire: () =>
    regle('Aucun destinataire n’a d’adresse : complétez-les dans l’annuaire, ou écrivez par lettre.'),
  brouillonTropLourd: (poids: string) =>
    regle(
      `Les pièces jointes pèsent ${poids} : aucune messagerie ne les prendrait. Préparez le dossier de séance, qui se découpe, ou retirez des pièces.`,
    ),
  travailInconnu: () => regle('Ce travail n’existe plus : relancez-le.'),
  travailEchoue: () => 'Le travail s’est arrêté. Rien n’a été changé dans votre fichier : relancez-le.',
  travailArrete: () => 'Arrêté à votre demande.',
  tropAVerifier: (demandees: number, auPlus: number) =>
    regle(
      `${nombreFr(demandees)} personnes à la fois, c’est trop : ${nombreFr(auPlus)} au plus. Choisissez-en moins, ou triez la liste et cochez-en une partie.`,
    ),
  personneChoisie: () => regle('Cochez au moins une personne.'),
  dossierVide: () => regle('Ce dossier n’a rien à contenir : inscrivez des points, ou joignez des pièces.'),
};

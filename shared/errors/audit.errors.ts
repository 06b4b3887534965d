import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux demandes d'audit et aux signalements (R. 5311-3-5 à -13). */
export const auditErrors = {
  horsComite: () =>
    regle(
      'Seul un comité départemental reçoit une demande d’audit, et un comité local un signalement (R. 5311-3-5, -3-8).',
    ),
  irrecevable: (nom: string, phrase: string, article: string | null) =>
    champ(nom, article === null ? phrase : `${phrase.replace(/\.$/u, '')} (${article}).`),
  recueDemain: () => champ('recuLe', 'La réception ne peut pas être à venir : vérifiez la date.'),
  dejaInscrite: () => regle('Cette demande est déjà à l’ordre du jour d’une réunion. Retirez-en d’abord le point.'),
  autreComite: () => champ('reunionId', 'Cette réunion n’est pas celle du comité qui examine la demande.'),
  reunionPassee: () =>
    champ('reunionId', 'Cette réunion est levée ou annulée : choisissez une réunion à venir, ou fixez-en une.'),
  ordreFige: (article: string | null) =>
    champ(
      'reunionId',
      `Une seconde convocation garde l’ordre du jour de la première${article === null ? '' : ` (${article})`} : choisissez une autre réunion.`,
    ),
  rienAPresenter: () => regle('Il n’y a pas encore de rapport à présenter à ce comité (R. 5311-3-13).'),
  voteAvantReception: () => champ('le', 'Le vote ne peut pas précéder la réception de la demande.'),
  voteFutur: () => champ('le', 'Le vote ne peut pas être noté avant d’avoir eu lieu.'),
  sansAccord: (phrase: string) => champ('issue', `${phrase.replace(/\.$/u, '')} (R. 5311-3-6). Notez-le d’abord.`),
  sansDepartemental: (nom: string) =>
    regle(`Le ${nom} n’est pas dans ce fichier : créez-le d’abord, pour le saisir (R. 5311-3-9).`),
  auditSuivi: () =>
    regle('Un audit est ouvert au comité départemental sur ce signalement : supprimez-le d’abord, ou gardez les deux.'),
  rapportAvantVote: () => champ('patch.rapportLe', 'Le rapport ne peut pas précéder le vote de l’audit.'),
  sansVote: () => regle('Notez d’abord le vote du comité.'),
};

import type { RefusDeWord } from '#shared/documents/corrections/lu.ts';
import { typographier } from '#shared/text/typographie.ts';
import { AppError } from './app-error.ts';

const fichier = (message: string) => new AppError({ code: 'FICHIER', message: typographier(message) });
const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message: typographier(message) });

/** Pourquoi un fichier déposé ne se relit pas, et quoi faire. */
const REFUS: Readonly<Record<RefusDeWord, string>> = {
  vide: 'est vide. Choisissez le fichier que le cabinet a rendu.',
  ancien:
    'est dans l’ancien format de Word (.doc). Ouvrez-le dans Word, enregistrez-le au format .docx, puis déposez-le de nouveau.',
  chiffre: 'est protégé par un mot de passe. Ouvrez-le dans Word, retirez la protection, puis déposez-le de nouveau.',
  pdf: 'est un PDF : les corrections se lisent dans le Word. Demandez le .docx au cabinet.',
  libreoffice: 'est au format LibreOffice (.odt). Enregistrez-le au format Word (.docx), puis déposez-le de nouveau.',
  macros:
    'contient des macros : il n’est pas ouvert. Enregistrez-le au format .docx, sans macros, puis déposez-le de nouveau.',
  lourd: 'pèse plus de 30 Mo. Retirez les images ajoutées, ou enregistrez-le de nouveau, puis déposez-le.',
  bombe: 'annonce un contenu démesuré : il n’est pas ouvert. Demandez un autre envoi au cabinet.',
  abime: 'est abîmé ou incomplet. Ouvrez-le dans Word, enregistrez-le, puis déposez-le de nouveau.',
  pas_word: 'n’est pas un document Word (.docx). Choisissez le fichier que le cabinet a rendu.',
  dtd: 'contient une déclaration que Word n’écrit jamais : il n’est pas ouvert. Demandez un autre envoi au cabinet.',
  trop_long: 'est trop long à lire : il n’est pas ouvert. Enregistrez-le de nouveau dans Word, puis déposez-le.',
};

/** Refus propres aux corrections reprises d'un Word. */
export const correctionsErrors = {
  illisible: (nom: string, refus: RefusDeWord) => fichier(`« ${nom} » ${REFUS[refus]}`),
  pasDesNotres: (nom: string) =>
    fichier(
      `« ${nom} » ne vient pas de l’application : on n’y retrouve aucun de ses repères. Déposez le document produit ici, tel que le cabinet l’a corrigé ; un texte recopié dans un autre fichier les perd.`,
    ),
  autreFichier: (nom: string) =>
    fichier(
      `« ${nom} » est le document d’une réunion qui n’est pas dans ce fichier de travail, ou qui a été supprimée. Ouvrez le fichier où elle se trouve.`,
    ),
  autreReunion: (nom: string, laquelle: string) =>
    fichier(`« ${nom} » est un document d’une autre réunion : ${laquelle}. Ouvrez-la pour reprendre ses corrections.`),
  surModele: (nom: string) =>
    fichier(
      `« ${nom} » a été fait sur un modèle du service, sans les repères des points : ses corrections ne se reprennent pas d’ici. Reportez-les à la main ; le projet à faire corriger se produit « À la charte de l’application », qui les garde.`,
    ),
  sansReunion: (nom: string, titre: string) =>
    fichier(
      `« ${nom} » est intitulé « ${titre || 'sans titre'} » : aucune réunion de ce fichier n’a ce document. Seuls les documents d’une réunion se corrigent ainsi ; pour un acte, corrigez la fiche de l’instance.`,
    ),
  expiree: () =>
    regle('Ce dépôt n’est plus en mémoire. Déposez de nouveau le Word : rien de ce qui est déjà repris n’est perdu.'),
  depasse: () =>
    regle(
      'Une correction choisie n’est plus proposée : l’application a changé entre-temps. Revoyez la liste, puis reprenez.',
    ),
  refusee: (quoi: string, phrase: string) => regle(`${quoi} : ${phrase}`),
};

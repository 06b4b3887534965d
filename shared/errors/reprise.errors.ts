import type { RefusDeClasseur } from '#shared/domain/reprise/classeur.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import { AppError } from './app-error.ts';

const fichier = (message: string) => new AppError({ code: 'FICHIER', message: typographier(message) });
const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message: typographier(message) });

/** Pourquoi un fichier reçu ne se lit pas, et quoi faire. */
const REFUS: Readonly<Record<RefusDeClasseur, string>> = {
  abime: 'est abîmé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le, puis déposez-le de nouveau.',
  bombe: 'annonce un contenu démesuré : il n’est pas ouvert. Demandez un autre envoi.',
  chiffre: 'est protégé par un mot de passe. Ouvrez-le dans votre tableur, retirez la protection, puis déposez-le.',
  colonnes: 'porte plus de quatre cents colonnes. Gardez dans le fichier celles que vous voulez reprendre.',
  doctype: 'contient une déclaration qu’un tableur n’écrit jamais : il n’est pas ouvert. Demandez un autre envoi.',
  format:
    'n’est pas un tableau que l’on sait lire. Déposez un fichier Excel, LibreOffice, CSV ou de cartes de visite (.vcf) ; d’un PDF ou d’une page, copiez le tableau et collez-le.',
  lignes: 'porte plus de deux cent mille lignes. Coupez-le en plusieurs fichiers.',
  long: 'est trop long à lire : il n’est pas ouvert. Enregistrez-le de nouveau dans votre tableur, puis déposez-le.',
  lourd: 'pèse plus de 50 Mo (20 Mo pour un .xls). Gardez dans le fichier la seule feuille à reprendre.',
  vide: 'ne contient aucune ligne. Choisissez un autre fichier.',
};

/** Refus propres à la reprise d'un tableau. */
export const repriseErrors = {
  arretee: () => regle('Lecture arrêtée : rien n’est repris.'),
  illisible: (nom: string, refus: RefusDeClasseur) => fichier(`« ${nom} » ${REFUS[refus]}`),
  expiree: () =>
    regle(
      'Ce tableau n’est plus en mémoire : l’application a redémarré, ou vous en avez ouvert d’autres. Déposez-le de nouveau.',
    ),
  sansZones: () => regle('Choisissez, en haut de l’écran, l’appel ou la convention où vont ces zones.'),
  sansAppel: () => regle('Choisissez, en haut de l’écran, l’appel où vont ces lignes.'),
  sansContrat: () => regle('Choisissez, en haut de l’écran, le contrat de ville où vont ces projets.'),
  sansFeuille: () => regle('Choisissez, en haut de l’écran, la feuille de route où vont ces actions.'),
  rienAReprendre: () =>
    regle('Aucune ligne n’est prête à entrer. Corrigez ce qui est à revoir, ou choisissez les colonnes.'),
  aChange: (ligne: number, phrase: string) => regle(`La ligne ${ligne} n’entre pas : ${phrase} Rien n’a été écrit.`),
};

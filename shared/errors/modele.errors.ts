import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres aux modèles Word que le service fait lui-même. */
export const modeleErrors = {
  estUnRefus: (cause: unknown): cause is AppError => cause instanceof AppError,
  pasUnWord: () =>
    regle('Ce fichier n’est pas un document Word (.docx). Dans Word, enregistrez-le au format « Document Word ».'),
  vide: () => regle('Ce fichier est vide. Choisissez le modèle que vous avez fait dans Word.'),
  ancien: () =>
    regle(
      'Ce fichier est au format d’avant 2007 (.doc), ou protégé par un mot de passe. Dans Word, ôtez la protection et enregistrez-le au format .docx.',
    ),
  illisible: () => regle('Ce fichier est abîmé : il ne s’ouvre pas. Ouvrez-le dans Word et enregistrez-le de nouveau.'),
  tropLourd: () => regle('Ce modèle pèse plus de 10 Mo. Réduisez ses images dans Word, puis déposez-le de nouveau.'),
  bombe: () =>
    regle('Ce fichier enfle démesurément quand on l’ouvre : il n’est pas gardé. Refaites le modèle dans Word.'),
  tropLong: () => regle('Ce fichier est trop long à lire : il n’est pas gardé. Refaites le modèle dans Word.'),
  aRelire: () => regle('Ce modèle n’est pas encore relu : choisissez de nouveau le fichier.'),
  macros: () =>
    regle('Ce fichier porte des macros : un modèle n’exécute rien. Enregistrez-le au format .docx, sans macros.'),
  objetIncorpore: () =>
    regle('Ce fichier contient un objet incorporé (classeur, présentation…). Remplacez-le par une image ou du texte.'),
  doctype: () => regle('Ce fichier contient une déclaration que Word n’écrit jamais (DTD) : il n’est pas gardé.'),
  champActif: () =>
    regle(
      'Ce fichier contient un champ qui lance un programme ou va chercher ailleurs (DDE, INCLUDETEXT…). Ôtez-le dans Word (Alt+F9 montre les champs).',
    ),
  lienExterne: () =>
    regle(
      'Ce fichier va chercher quelque chose ailleurs (modèle attaché, image liée…). Dans Word, incorporez les images et détachez le modèle.',
    ),
  aCorriger: (nombre: number) =>
    regle(
      nombre > 1
        ? `${nombre} erreurs empêchent d’employer ce modèle. Corrigez-les dans Word, puis déposez-le de nouveau.`
        : 'Une erreur empêche d’employer ce modèle. Corrigez-la dans Word, puis déposez-le de nouveau.',
    ),
  nomPris: () => champ('nom', 'Un autre modèle de ce document porte déjà ce nom.'),
  approuve: () =>
    regle('Ce compte rendu est approuvé : il se rouvre tel qu’il a été figé, sur la charte de l’application.'),
  irremplissable: (explication: string) =>
    regle(`Word n’a pas pu être produit avec ce modèle : ${explication}. Revoyez le modèle, ou produisez sans lui.`),
};

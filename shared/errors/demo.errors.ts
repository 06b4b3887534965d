import { AppError } from './app-error.ts';

const refus = (message: string, cause?: unknown) => new AppError({ code: 'FICHIER', message }, cause);

/** Ce qui empêche la démonstration d'écrire ses documents, et que faire. */
export const demoErrors = {
  sansSortie: () => refus('Dites où écrire les documents : npm run demo -- --sortie DOSSIER'),
  pasUnDossier: (chemin: string) => refus(`« ${chemin} » est un fichier. Donnez un dossier vide ou nouveau.`),
  pasVide: (dossier: string) =>
    refus(`Le dossier « ${dossier} » n’est pas vide : rien n’y a été écrit. Donnez un dossier vide ou nouveau.`),
  inaccessible: (dossier: string, cause: unknown) =>
    refus(`Le dossier « ${dossier} » ne peut pas être créé ou lu. Donnez un dossier où vous pouvez écrire.`, cause),
};

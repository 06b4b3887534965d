import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function synchroniser(chemin: string, mode: 'r' | 'r+'): void {
  const descripteur = openSync(chemin, mode);
  try {
    fsyncSync(descripteur);
  } finally {
    closeSync(descripteur);
  }
}

/** Met sur le disque ce qu'un fichier contient. Jamais le fichier de travail ouvert : ses verrous tomberaient. */
export const synchroniserFichier = (chemin: string): void => synchroniser(chemin, 'r+');

/** Met sur le disque les noms d'un dossier : sans cela, un renommage peut disparaître à la coupure. Windows ne le propose pas. */
export function synchroniserDossier(dossier: string): void {
  if (process.platform !== 'win32') synchroniser(dossier, 'r');
}

/** Donne à un fichier achevé son nom définitif : présent en entier sous ce nom, ou absent, même après une coupure. */
export function poser(provisoire: string, definitif: string): void {
  synchroniserFichier(provisoire);
  renameSync(provisoire, definitif);
  synchroniserDossier(dirname(definitif));
}

/** Écrit un fichier d'un trait : l'ancien contenu ou le nouveau, jamais un morceau. */
export function ecrireDUnTrait(chemin: string, contenu: string | Uint8Array): void {
  const provisoire = `${chemin}.partiel`;
  try {
    writeFileSync(provisoire, contenu);
    poser(provisoire, chemin);
  } catch (cause) {
    rmSync(provisoire, { force: true });
    throw cause;
  }
}

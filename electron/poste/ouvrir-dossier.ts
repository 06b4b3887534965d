import { accessSync, constants, mkdirSync } from 'node:fs';

/** Crée le dossier au besoin. @returns vrai si l'on peut y écrire */
export function ouvrirDossier(dossier: string): boolean {
  try {
    mkdirSync(dossier, { recursive: true });
    accessSync(dossier, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

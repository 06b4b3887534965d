import { copyFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { sauvegardeErrors } from '#shared/errors/sauvegarde.errors.ts';
import { copiesDuDossier, EXTENSION_SAUVEGARDE } from '#electron/database/backup-manifest.ts';
import { poser } from '#electron/database/durable.ts';
import { lireEnTete } from '#electron/database/header.ts';
import { empreinteDuFichier } from '#electron/database/verification.ts';

export const estUneSauvegarde = (chemin: string): boolean => chemin.endsWith(EXTENSION_SAUVEGARDE);

/** Le nom du fichier de travail d'où vient une sauvegarde, d'après son dossier : « haut-rhin ». */
export const nomDOrigine = (sauvegarde: string): string => basename(dirname(sauvegarde)).replace(/ [0-9a-f]{6}$/u, '');

/**
 * Recopie une sauvegarde à l'endroit d'un fichier de travail neuf : après la perte d'un poste, c'est ainsi qu'on
 * repart d'une clé. La sauvegarde elle-même n'est jamais ouverte ni changée.
 * @returns quand elle a été faite ; `null` si son manifeste manque
 * @throws AppError si elle n'est pas celle que dit son manifeste, ou n'est pas des nôtres.
 */
export function recopierLaSauvegarde(sauvegarde: string, definitif: string): string | null {
  lireEnTete(sauvegarde);
  const annoncee = copiesDuDossier(dirname(sauvegarde)).find(({ chemin }) => chemin === sauvegarde);
  if (annoncee !== undefined && empreinteDuFichier(sauvegarde).sha256 !== annoncee.sha256)
    throw sauvegardeErrors.alteree();
  copyFileSync(sauvegarde, `${definitif}.partiel`);
  poser(`${definitif}.partiel`, definitif);
  return annoncee?.quandUtc ?? null;
}

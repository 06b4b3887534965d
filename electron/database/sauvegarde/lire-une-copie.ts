import { constants, copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { fermerBase, ouvrirBase } from '../open.ts';
import { dossierDeLecture } from '../reading-copy.ts';

/**
 * Lit une sauvegarde sur une copie de plus, que l'on efface ensuite : d'un ancien format, c'est cette copie qui se monte au
 * format du jour ; la sauvegarde n'est jamais ouverte. À mener dans un worker, jamais par la connexion du fichier ouvert.
 */
export function surUneCopieDeLecture<T>(sauvegarde: string, usage: (db: Database) => T): T {
  const dossier = dossierDeLecture(dirname(sauvegarde));
  try {
    const copie = join(dossier, 'copie.comites');
    copyFileSync(sauvegarde, copie, constants.COPYFILE_FICLONE);
    const db = ouvrirBase(copie);
    try {
      return usage(db);
    } finally {
      fermerBase(db);
    }
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

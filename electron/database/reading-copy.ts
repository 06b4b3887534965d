import { constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Ce que SQLite laisse à côté d'un fichier qui n'a pas été fermé, et rejouerait sur lui. */
export const JOURNAUX = ['-wal', '-journal'] as const;

/** Donne à lire une copie d'un fichier fermé et de ses journaux d'écriture : l'original ne change pas. */
export function surUneCopie<T>(fichier: string, lire: (copie: string) => T): T {
  const dossier = mkdtempSync(join(dirname(fichier), '.lecture-'));
  try {
    const copie = join(dossier, 'copie');
    for (const suffixe of ['', ...JOURNAUX])
      if (existsSync(fichier + suffixe)) copyFileSync(fichier + suffixe, copie + suffixe, constants.COPYFILE_FICLONE);
    return lire(copie);
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { poserMarque } from '#electron/database/marque.ts';
import { migrations } from '#electron/database/migrations/liste.ts';

/** Le dernier format que connaît cette application. */
export const TETE = migrations.at(-1)?.version ?? 0;

/**
 * Fait d'un fichier fermé celui d'une version plus récente, comme elle l'aurait laissé : marqué par elle, sans journal à côté.
 * @param exige le plus petit format qui le lit encore ; `null` : il n'en dit rien de plus
 */
export function vieillirLApplication(
  chemin: string,
  { plus = 1, exige = null, geste }: { plus?: number; exige?: number | null; geste?: (db: Database) => void } = {},
): void {
  const db = new Sqlite(chemin);
  try {
    geste?.(db);
    if (exige !== null) db.prepare('UPDATE lecteur SET min_lecteur = ?').run(exige);
    db.pragma(`user_version = ${TETE + plus}`);
    poserMarque(db);
  } finally {
    db.close();
  }
}

/** Laisse à côté d'un fichier fermé le journal d'écriture qu'y laisserait un arrêt brutal : ce geste n'est que là. */
export function laisserUnJournal(chemin: string, geste: (db: Database) => void): void {
  const vivant = `${chemin}.vivant`;
  copyFileSync(chemin, vivant);
  const db = new Sqlite(vivant);
  db.pragma('journal_mode = WAL');
  db.pragma('wal_autocheckpoint = 0');
  geste(db);
  for (const suffixe of ['', '-wal']) copyFileSync(vivant + suffixe, chemin + suffixe);
  db.close();
  rmSync(vivant);
}

/** Tout ce qu'un dossier contient, nom par nom, empreinte par empreinte. */
export const empreintesDuDossier = (dossier: string): string =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .map((entree) => {
      const chemin = join(entree.parentPath, entree.name);
      const octets = entree.isFile() ? createHash('sha256').update(readFileSync(chemin)).digest('hex') : '';
      return `${chemin} ${octets}`;
    })
    .toSorted()
    .join('\n');

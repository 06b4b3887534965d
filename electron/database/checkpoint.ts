import type { Database } from 'better-sqlite3';

/** Deux secondes sans écriture : assez pour ne pas gêner la frappe, assez peu pour qu'une copie à la main soit entière. */
const REPOS_MS = 2_000;

/**
 * Vide le journal d'écriture dans le fichier après un temps de repos : qui copie le seul fichier
 * `.comites` (antivirus, clé USB, OneDrive) emporte tout.
 */
export function createVidage(db: Database) {
  let minuterie: NodeJS.Timeout | null = null;
  const vider = (): void => {
    minuterie = null;
    if (db.open && !db.inTransaction) db.pragma('wal_checkpoint(TRUNCATE)');
  };
  return {
    /** À appeler après chaque écriture. */
    toucher(): void {
      if (minuterie !== null) clearTimeout(minuterie);
      minuterie = setTimeout(vider, REPOS_MS).unref();
    },
    arreter(): void {
      if (minuterie !== null) clearTimeout(minuterie);
      minuterie = null;
    },
  };
}

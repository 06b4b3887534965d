import type { Database } from 'better-sqlite3';

/** Deux secondes sans écriture : assez pour ne pas gêner la frappe, assez peu pour qu'une copie à la main soit entière. */
const REPOS_MS = 2_000;
/** Le disque n'a pas pris ce qu'il fallait vider : rien n'est perdu, le journal d'écriture le tient ; on réessaie. */
const REPRISE_MS = 30_000;

/**
 * Vide le journal d'écriture dans le fichier après un temps de repos : qui copie le seul fichier
 * `.comites` (antivirus, clé USB, OneDrive) emporte tout.
 * @param surEchec un disque plein n'arrête pas le programme : il se dit, et le vidage se refera
 */
export function createVidage(db: Database, surEchec: (cause: unknown) => void) {
  let minuterie: NodeJS.Timeout | null = null;
  const vider = (): void => {
    minuterie = null;
    if (!db.open || db.inTransaction) return;
    try {
      db.pragma('wal_checkpoint(TRUNCATE)');
    } catch (cause) {
      surEchec(cause);
      minuterie = setTimeout(vider, REPRISE_MS).unref();
    }
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

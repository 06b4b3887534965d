import { SqliteError } from 'better-sqlite3';
import type { AppError } from '#shared/errors/app-error.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';

/** Les mots de SQLite, puis ceux du système, quand il n'y a plus de place pour écrire. */
const PLEIN = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ENOSPC', 'EDQUOT', 'EFBIG']);

/** Ce code dit que le disque est plein. */
export const estCodeDeDisquePlein = (code: unknown): boolean => typeof code === 'string' && PLEIN.has(code);

/** Cet échec vient d'un disque plein, tel quel ou déjà traduit. */
export function estDisquePlein(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return estCodeDeDisquePlein((cause as NodeJS.ErrnoException).code) || estDisquePlein(cause.cause);
}

/** Traduit, en un seul endroit, ce que SQLite ou un disque plein refuse ; `null` si la cause est autre ou reste inattendue. */
export function traduireSqlite(cause: unknown): AppError | null {
  if (estDisquePlein(cause)) return fichierErrors.disquePlein(cause);
  if (!(cause instanceof SqliteError)) return null;
  if (cause.code.startsWith('SQLITE_READONLY')) return fichierErrors.plusModifiable(cause);
  if (cause.code.startsWith('SQLITE_CORRUPT') || cause.code === 'SQLITE_NOTADB')
    return fichierErrors.abimeEnCours(cause);
  if (cause.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return communErrors.lienPerdu(cause);
  if (cause.code === 'SQLITE_CONSTRAINT_UNIQUE') return communErrors.existeDeja(cause);
  return null;
}

import { SqliteError } from 'better-sqlite3';
import type { AppError } from '#shared/errors/app-error.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';

/** Traduit, en un seul endroit, ce que SQLite refuse ; `null` si la cause n'en vient pas ou reste inattendue. */
export function traduireSqlite(cause: unknown): AppError | null {
  if (!(cause instanceof SqliteError)) return null;
  if (cause.code === 'SQLITE_FULL' || cause.code === 'SQLITE_IOERR_WRITE') return fichierErrors.disquePlein();
  if (cause.code.startsWith('SQLITE_READONLY')) return fichierErrors.plusModifiable(cause);
  if (cause.code.startsWith('SQLITE_CORRUPT') || cause.code === 'SQLITE_NOTADB')
    return fichierErrors.abimeEnCours(cause);
  if (cause.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return communErrors.lienPerdu(cause);
  if (cause.code === 'SQLITE_CONSTRAINT_UNIQUE') return communErrors.existeDeja(cause);
  return null;
}

import { SqliteError } from 'better-sqlite3';
import type { AppError } from '#shared/errors/app-error.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';

/** Les mots de SQLite, puis ceux du système, quand il n'y a plus de place pour écrire. */
const PLEIN = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ENOSPC', 'EDQUOT', 'EFBIG']);

/** Ce code dit que le disque est plein. */
export const estCodeDeDisquePlein = (code: unknown): boolean => typeof code === 'string' && PLEIN.has(code);

/** Cet échec vient d'un disque plein, tel quel ou déjà traduit : le code qui le dit, `null` s'il a une autre cause. */
export function codeDeDisquePlein(cause: unknown): string | null {
  if (!(cause instanceof Error)) return null;
  const { code } = cause as NodeJS.ErrnoException;
  return code !== undefined && PLEIN.has(code) ? code : codeDeDisquePlein(cause.cause);
}

/** Cet échec vient d'un disque plein, quel qu'il soit. */
export const estDisquePlein = (cause: unknown): boolean => codeDeDisquePlein(cause) !== null;

/** Ce code dit un fichier dont les octets ne vont pas, ou ne se lisent plus sur le disque. */
export const estCodeDeDommage = (code: string): boolean =>
  code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR_READ');

/** SQLite a refusé d'écrire dans une base qui ne s'écrit pas. */
export const estRefusDEcriture = (cause: unknown): boolean =>
  cause instanceof SqliteError && cause.code.startsWith('SQLITE_READONLY');

/** Les mots de SQLite et du système pour ce qui empêche un instant de lire ou d'écrire, sans rien dire des octets du fichier. */
const EMPECHEMENT = /^(?:SQLITE_(?:FULL|BUSY|LOCKED|PROTOCOL|CANTOPEN|NOMEM|IOERR).*|E[A-Z0-9]+)$/u;

/** Cet échec vient de la machine (place, mémoire, verrou, droits, disque), non de ce que porte le fichier. */
export const estEmpechement = (cause: unknown): boolean =>
  cause instanceof Error && EMPECHEMENT.test((cause as NodeJS.ErrnoException).code ?? '');

/** Traduit, en un seul endroit, ce que SQLite ou un disque plein refuse ; `null` si la cause est autre ou reste inattendue. */
export function traduireSqlite(cause: unknown): AppError | null {
  if (estDisquePlein(cause)) return fichierErrors.disquePlein(cause);
  if (!(cause instanceof SqliteError)) return null;
  if (estRefusDEcriture(cause)) return fichierErrors.plusModifiable(cause);
  if (estCodeDeDommage(cause.code)) return fichierErrors.abimeEnCours(cause);
  if (cause.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return communErrors.lienPerdu(cause);
  if (cause.code === 'SQLITE_CONSTRAINT_UNIQUE') return communErrors.existeDeja(cause);
  return null;
}

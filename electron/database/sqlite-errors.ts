import { SqliteError } from 'better-sqlite3';
import { AppError } from '#shared/errors/app-error.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';

/** Traduit, en un seul endroit, ce que SQLite refuse ; `null` si la cause n'en vient pas ou reste inattendue. */
export function traduireSqlite(cause: unknown): AppError | null {
  if (!(cause instanceof SqliteError)) return null;
  if (cause.code === 'SQLITE_FULL' || cause.code === 'SQLITE_IOERR_WRITE') return fichierErrors.disquePlein();
  if (cause.code.startsWith('SQLITE_READONLY')) {
    return new AppError({ code: 'BASE', message: 'Le fichier de travail ne peut plus être modifié (lecture seule ou support retiré). Rien n’a été enregistré.' }, cause);
  }
  if (cause.code.startsWith('SQLITE_CORRUPT') || cause.code === 'SQLITE_NOTADB') {
    return new AppError({ code: 'BASE', message: 'Le fichier de travail est abîmé. Restaurez une sauvegarde depuis Réglages.' }, cause);
  }
  if (cause.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
    return new AppError({ code: 'INTROUVABLE', message: 'Cet objet, ou celui auquel il se rattache, n’existe plus. Rien n’a été enregistré.' }, cause);
  }
  if (cause.code === 'SQLITE_CONSTRAINT_UNIQUE') {
    return new AppError({ code: 'REGLE_METIER', message: 'Cet élément existe déjà. Rien n’a été enregistré.' }, cause);
  }
  return null;
}

import { SqliteError } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { estDisquePlein, traduireSqlite } from '#electron/database/sqlite-errors.ts';

describe('ce que SQLite refuse', () => {
  it.each([
    ['SQLITE_FULL', 'FICHIER', 'Le disque est plein'],
    ['SQLITE_IOERR_WRITE', 'FICHIER', 'Le disque est plein'],
    ['SQLITE_READONLY_DBMOVED', 'BASE', 'ne peut plus être modifié'],
    ['SQLITE_CORRUPT_INDEX', 'BASE', 'est abîmé'],
    ['SQLITE_NOTADB', 'BASE', 'est abîmé'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'INTROUVABLE', 'n’existe plus'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'REGLE_METIER', 'existe déjà'],
  ])('%s se dit en français, sans rien de la base', (code, genre, phrase) => {
    const traduite = traduireSqlite(new SqliteError('UNIQUE constraint failed: personne.id', code));
    expect(traduite?.code).toBe(genre);
    expect(traduite?.message).toContain(phrase);
    expect(JSON.stringify(traduite?.transmise)).not.toMatch(/constraint|SQLITE/u);
  });

  it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('%s, du système, est un disque plein, même déjà traduit', (code) => {
    const cause = Object.assign(new Error(`${code}: no space left on device, write`), { code });
    expect(traduireSqlite(cause)?.message).toContain('Le disque est plein');
    expect(estDisquePlein(traduireSqlite(cause))).toBe(true);
    expect(estDisquePlein(Object.assign(new Error('autre'), { code: 'EACCES' }))).toBe(false);
  });

  it('laisse à la porte ce qui est inattendu, et ce qui ne vient pas de SQLite', () => {
    expect(traduireSqlite(new SqliteError('NOT NULL constraint failed', 'SQLITE_CONSTRAINT_NOTNULL'))).toBeNull();
    expect(traduireSqlite(new TypeError('x'))).toBeNull();
  });
});

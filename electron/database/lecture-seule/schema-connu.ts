import Sqlite, { type Database } from 'better-sqlite3';
import { migrer } from '../migrate.ts';
import type { Migration } from '../migration.ts';

const COLONNES = `SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
  WHERE t.type IN ('table', 'view') AND t.name NOT GLOB 'sqlite_*' AND t.name NOT GLOB '*_fts_*'`;

const colonnesDe = (db: Database): string[] => db.prepare<[], string>(COLONNES).pluck().all();

/**
 * Les colonnes (« point.titre ») que cette version lit, et que ce fichier d'une version plus récente n'a pas. Ce qu'il dit exiger de
 * son lecteur ne suffit pas : une marche mal déclarée ferait d'un écran une panne.
 */
export function colonnesManquantes(db: Database, migrations: readonly Migration[]): string[] {
  const connu = new Sqlite(':memory:');
  try {
    migrer(connu, migrations);
    const presentes = new Set(colonnesDe(db));
    return colonnesDe(connu).filter((colonne) => !presentes.has(colonne));
  } finally {
    connu.close();
  }
}

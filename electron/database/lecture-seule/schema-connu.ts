import Sqlite, { type Database } from 'better-sqlite3';
import { migrer } from '../migrate.ts';
import { migrations } from '../migrations/liste.ts';

const COLONNES = `SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
  WHERE t.type IN ('table', 'view') AND t.name NOT GLOB 'sqlite_*' AND t.name NOT GLOB '*_fts_*'`;

const colonnesDe = (db: Database): readonly string[] => db.prepare<[], string>(COLONNES).pluck().all();

/** Les monter toutes pour les connaître prend un quart de seconde : une fois par programme. */
let connues: readonly string[] | null = null;

function colonnesConnues(): readonly string[] {
  if (connues !== null) return connues;
  const db = new Sqlite(':memory:');
  try {
    migrer(db, migrations);
    return (connues = colonnesDe(db));
  } finally {
    db.close();
  }
}

/**
 * Les colonnes (« point.titre ») que cette version lit, et que ce fichier d'une version plus récente n'a pas. Ce qu'il dit exiger de
 * son lecteur ne suffit pas : une marche mal déclarée ferait d'un écran une panne.
 */
export function colonnesManquantes(db: Database): string[] {
  const presentes = new Set(colonnesDe(db));
  return colonnesConnues().filter((colonne) => !presentes.has(colonne));
}

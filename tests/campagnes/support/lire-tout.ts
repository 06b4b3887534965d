import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';

/** Change à chaque ouverture : ce n'est pas ce que la personne lit. */
const TECHNIQUE = 'marque_d_ecriture';

const nom = (mot: string): string => `"${mot.replaceAll('"', '""')}"`;

/**
 * Empreinte de tout ce qui se lit d'un fichier : son schéma, chaque table ligne par ligne, et ce que chaque index en
 * rend. `null` s'il ne se lit plus. Son journal d'écriture, s'il en a un, est rejoué : jamais le fichier de travail.
 */
export function empreinteDeTout(chemin: string): string | null {
  const hachage = createHash('sha256');
  try {
    const db = new Sqlite(chemin);
    try {
      const objets = db
        .prepare<[string], { type: string; name: string; tbl_name: string; sql: string | null }>(
          'SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name <> ? ORDER BY type, name',
        )
        .all(TECHNIQUE);
      hachage.update(JSON.stringify(objets));
      for (const { type, name, tbl_name: table, sql } of objets) {
        if (type === 'table' && sql?.startsWith('CREATE VIRTUAL') !== true)
          hachage.update(
            JSON.stringify(
              db
                .prepare(`SELECT * FROM ${nom(name)} NOT INDEXED`)
                .raw()
                .all(),
            ),
          );
        if (type === 'index' && sql !== null && !/\bWHERE\b/u.test(sql))
          hachage.update(
            String(
              db
                .prepare(`SELECT count(*) FROM ${nom(table)} INDEXED BY ${nom(name)}`)
                .pluck()
                .get(),
            ),
          );
      }
    } finally {
      db.close();
    }
    return hachage.digest('hex');
  } catch {
    return null;
  }
}

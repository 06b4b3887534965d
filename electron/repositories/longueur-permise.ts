import type { Database } from 'better-sqlite3';

/** Combien de signes un champ admet, d'après `CHECK (length(champ) …)` ; `null` : autant que l'on veut. */
export function longueurPermise(db: Database, table: string, champ: string): number | null {
  const sql = db.prepare<[string], string>(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?`).pluck();
  const [, max] =
    new RegExp(`length\\(${champ}\\) (?:<=|BETWEEN \\d+ AND) (\\d+)`, 'u').exec(sql.get(table) ?? '') ?? [];
  return max === undefined ? null : Number(max);
}

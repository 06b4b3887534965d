import type { Database } from 'better-sqlite3';

/**
 * Condition SQL : une ligne de cette table est nommée ailleurs, et ne s'efface donc pas. Ce qui part avec elle ou
 * l'oublie n'y compte pas. Lu dans le schéma : une table neuve y est sans qu'on y pense.
 */
export function estNommee(
  db: Database,
  table: 'contrat_ville' | 'instance' | 'personne' | 'piece' | 'reunion' | 'siege' | 'structure',
): string {
  const cles = db
    .prepare<[string], { tbl: string; colonne: string }>(
      `SELECT t.name AS tbl, f."from" AS colonne FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = ? AND f.on_delete = 'NO ACTION' ORDER BY 1, 2`,
    )
    .all(table);
  const quiNomment = cles.map(
    ({ tbl, colonne }) => `EXISTS (SELECT 1 FROM ${tbl} autre WHERE autre.${colonne} = ${table}.id)`,
  );
  return `(${quiNomment.join(' OR ')})`;
}

import type { Database } from 'better-sqlite3';
import { migrer } from '#electron/database/migrate.ts';
import type { Migration } from '#electron/database/migration.ts';

type Objets = ReadonlyMap<string, string>;

/** Ce que le schéma porte et dont une lecture peut dépendre, par son nom : tables et vues. */
const objetsDe = (db: Database): Objets =>
  new Map(
    db
      .prepare<[], { nom: string; sql: string }>(
        `SELECT name AS nom, sql FROM sqlite_schema WHERE type IN ('table', 'view') AND sql IS NOT NULL AND name NOT GLOB '*_fts_*'`,
      )
      .all()
      .map(({ nom, sql }) => [nom, sql]),
  );

/** `apres` est `avant`, un morceau en plus à un seul endroit : ce que fait `ADD COLUMN`, et rien d'autre. */
function neFaitQuAjouter(avant: string, apres: string): boolean {
  let commun = 0;
  while (commun < avant.length && avant[commun] === apres[commun]) commun += 1;
  return apres.length >= avant.length && apres.endsWith(avant.slice(commun));
}

/**
 * Ce qui dément qu'une marche soit additive : ce qu'une version d'avant lisait et qui n'y est plus, ou y est autrement.
 * @param db une base montée jusqu'à elle, non comprise ; elle en sort montée
 * @param jusque toutes les marches, elle comprise
 */
export function dementis(db: Database, jusque: readonly Migration[]): string[] {
  const anciens = objetsDe(db);
  migrer(db, jusque);
  const nouveaux = objetsDe(db);
  return [...anciens].flatMap(([nom, sql]) => {
    const nouveau = nouveaux.get(nom);
    if (nouveau === undefined) return [`${nom} n’y est plus`];
    return neFaitQuAjouter(sql, nouveau) ? [] : [`${nom} a changé de forme`];
  });
}

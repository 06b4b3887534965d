import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { type TableJournalisee, tablesJournalisees } from '#electron/database/journaled-tables.ts';
import { phrase } from './metier.ts';

const tablesDe = new WeakMap<Database, readonly TableJournalisee[]>();

/** Tables journalisées d'une base d'essai ; son schéma ne change plus. */
function tables(db: Database): readonly TableJournalisee[] {
  const connues = tablesDe.get(db) ?? tablesJournalisees(db);
  tablesDe.set(db, connues);
  return connues;
}

/** Tout ce que la personne a écrit, table par table, colonnes de tri comprises. */
export const contenu = (db: Database): Record<string, unknown[]> =>
  Object.fromEntries(
    tables(db).map(({ nom, colonnes, tri }) => [
      nom,
      phrase(db, `SELECT ${[...colonnes, ...tri].map((c) => `"${c}"`).join(', ')} FROM ${nom} ORDER BY id`)
        .raw()
        .all(),
    ]),
  );

/** Empreinte de ce contenu : deux fichiers qui disent la même chose ont la même. */
export const empreinteDuContenu = (db: Database): string =>
  createHash('sha256')
    .update(JSON.stringify(contenu(db)))
    .digest('hex');

import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { tablesJournalisees } from '#electron/database/journaled-tables.ts';

/** Tout ce que la personne a écrit, table par table, colonnes de tri comprises. */
export const contenu = (db: Database): Record<string, unknown[]> =>
  Object.fromEntries(
    tablesJournalisees(db).map(({ nom, colonnes, tri }) => [
      nom,
      db.prepare(`SELECT ${[...colonnes, ...tri].map((c) => `"${c}"`).join(', ')} FROM ${nom} ORDER BY id`).raw().all(),
    ]),
  );

/** Empreinte de ce contenu : deux fichiers qui disent la même chose ont la même. */
export const empreinteDuContenu = (db: Database): string => createHash('sha256').update(JSON.stringify(contenu(db))).digest('hex');

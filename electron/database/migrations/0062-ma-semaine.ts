import type { Migration } from '../migration.ts';

/** Les notes rapides et ce qui est mis de côté (lot 7). */
export const maSemaine: Migration = {
  version: 62,
  nom: 'ma-semaine',
  sql: ``,
};

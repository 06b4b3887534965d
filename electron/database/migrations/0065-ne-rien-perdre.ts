import type { Migration } from '../migration.ts';

/** L’historique et la corbeille (lot 7). */
export const neRienPerdre: Migration = {
  version: 65,
  nom: 'ne-rien-perdre',
  sql: ``,
};

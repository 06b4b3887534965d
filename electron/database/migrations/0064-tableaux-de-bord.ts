import type { Migration } from '../migration.ts';

/** Les tableaux de bord et leurs alertes (lot 7). */
export const tableauxDeBord: Migration = {
  version: 64,
  nom: 'tableaux-de-bord',
  sql: ``,
};

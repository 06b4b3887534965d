import type { Migration } from '../migration.ts';

/** La recherche plein texte et ses vues enregistrées (lot 7). */
export const recherche: Migration = {
  version: 63,
  nom: 'recherche',
  sql: ``,
};

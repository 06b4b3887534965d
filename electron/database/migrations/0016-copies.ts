import type { Migration } from '../migration.ts';

/** À qui va la copie de chaque lettre d'un émetteur. */
export const copies: Migration = {
  version: 16,
  nom: 'copies',
  sql: `
-- Un destinataire par ligne.
ALTER TABLE emetteur ADD COLUMN copies TEXT;
`,
};

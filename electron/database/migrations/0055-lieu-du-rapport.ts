import type { Migration } from '../migration.ts';

/** Le lieu d'un rapport est celui de sa réunion : il en a la longueur. */
export const lieuDuRapport: Migration = {
  version: 55,
  nom: 'lieu-du-rapport',
  sql: `
ALTER TABLE rapport_copil ADD COLUMN lieu_entier TEXT CHECK (length(lieu_entier) <= 300);
UPDATE rapport_copil SET lieu_entier = lieu;
ALTER TABLE rapport_copil DROP COLUMN lieu;
ALTER TABLE rapport_copil RENAME COLUMN lieu_entier TO lieu;
`,
};

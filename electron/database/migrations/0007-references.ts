import type { Migration } from '../migration.ts';

/** Ce que les lettres citent: la référence d'une réunion, et l'arrêté qui délègue la signature du préfet. */
export const references: Migration = {
  version: 7,
  nom: 'references',
  sql: `
ALTER TABLE reunion ADD COLUMN reference TEXT;
ALTER TABLE emetteur ADD COLUMN delegation TEXT;
`,
};

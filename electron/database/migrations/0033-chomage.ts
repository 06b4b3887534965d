import type { Migration } from '../migration.ts';

/** Le taux de chômage localisé de chaque zone d'emploi : « 2025-T3=8.4 2025-T4=8.6 », du plus ancien au plus récent. */
export const chomage: Migration = {
  version: 33,
  nom: 'chomage',
  sql: `
ALTER TABLE ref_zone_emploi ADD COLUMN chomage TEXT NOT NULL DEFAULT '';
`,
};

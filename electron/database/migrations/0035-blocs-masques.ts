import type { Migration } from '../migration.ts';

/** Les blocs facultatifs qu'une feuille de route ne propose pas dans ses fiches : « freins evaluation ». */
export const blocsMasques: Migration = {
  version: 35,
  nom: 'blocs-masques',
  sql: `
ALTER TABLE feuille_de_route ADD COLUMN blocs_masques TEXT NOT NULL DEFAULT '';
`,
};

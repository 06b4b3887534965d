import type { Migration } from '../migration.ts';

/** Le point d'un ordre du jour qui fait le point sur une fiche action. */
export const pointsDEtape: Migration = {
  version: 23,
  nom: 'points-d-etape',
  sql: `
ALTER TABLE point ADD COLUMN origine_fiche_id TEXT REFERENCES fiche_action (id) ON DELETE SET NULL;
CREATE INDEX point_origine_fiche ON point (origine_fiche_id) WHERE origine_fiche_id IS NOT NULL;
`,
};

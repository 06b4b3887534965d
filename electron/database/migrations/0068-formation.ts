import type { Migration } from '../migration.ts';

/** Le jour où ce fichier est devenu une copie de formation ; NULL : c'est un vrai fichier. */
export const formation: Migration = {
  version: 68,
  nom: 'formation',
  sql: `
ALTER TABLE fichier ADD COLUMN formation_le TEXT CHECK (formation_le IS date(formation_le));
`,
};

import type { Migration } from '../migration.ts';

/** Le profil du service et la passation (lot 7). */
export const passation: Migration = {
  version: 66,
  nom: 'passation',
  sql: ``,
};

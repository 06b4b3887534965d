import type { Migration } from '../migration.ts';

/**
 * Ce que l'index de recherche n'a pas encore : une écriture longue l'y laisse à mettre après elle. Gardé dans le fichier, un
 * arrêt brutal n'en perd rien.
 */
export const passagesAMettre: Migration = {
  version: 21,
  nom: 'passages-a-mettre',
  sql: `
CREATE TABLE passage_a_mettre (
  num INTEGER PRIMARY KEY,
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL
) STRICT;
`,
};

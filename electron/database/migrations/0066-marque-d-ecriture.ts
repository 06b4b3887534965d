import type { Migration } from '../migration.ts';

/** La dernière fois que l'application a écrit dans ce fichier : neuve à chaque ouverture et à chaque fermeture. */
export const marqueDEcriture: Migration = {
  version: 66,
  nom: 'marque-d-ecriture',
  sql: `
-- Hors du journal. Le sceau de fermeture, à côté du fichier, dit avec quelle marque il a été posé : la même marque et
-- d'autres octets, c'est un dommage ; une autre marque, un autre poste ou une autre copie.
CREATE TABLE marque_d_ecriture (
  un INTEGER PRIMARY KEY CHECK (un = 1),
  marque TEXT NOT NULL CHECK (length(marque) BETWEEN 47 AND 62)
) STRICT;
`,
};

import type { Migration } from '../migration.ts';

/** Les jalons d'un indicateur : ce qu'il doit avoir atteint au soir d'un jour choisi (I5). */
export const jalonsDIndicateur: Migration = {
  version: 57,
  nom: 'jalons-d-indicateur',
  sql: `
CREATE TABLE convention_jalon (
  id TEXT PRIMARY KEY,
  indicateur_id TEXT NOT NULL REFERENCES convention_indicateur (id) ON DELETE CASCADE,
  le TEXT NOT NULL CHECK (date(le) = le),
  -- Cumulé depuis le premier jour de la convention, de l'indicateur entier.
  nombre INTEGER NOT NULL CHECK (nombre >= 0),
  UNIQUE (indicateur_id, le)
) STRICT;
`,
};

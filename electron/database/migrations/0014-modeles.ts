import type { Migration } from '../migration.ts';

/** Les modèles Word du service : son papier, ses mots, pour chaque document de l'application. */
export const modeles: Migration = {
  version: 14,
  nom: 'modeles',
  sql: `
CREATE TABLE modele (
  id TEXT PRIMARY KEY,
  -- Le document qu'il met en forme : « proces-verbal », « arrete-composition ».
  genre TEXT NOT NULL CHECK (length(genre) BETWEEN 1 AND 60),
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 120),
  piece_id TEXT NOT NULL REFERENCES piece (id),
  -- S'emploie pour ce document sans qu'on le choisisse.
  par_defaut INTEGER NOT NULL DEFAULT 0 CHECK (par_defaut IN (0, 1)),
  depose_le TEXT NOT NULL CHECK (depose_le IS date(depose_le)),
  UNIQUE (genre, nom)
) STRICT;
CREATE INDEX modele_piece ON modele (piece_id);
`,
};

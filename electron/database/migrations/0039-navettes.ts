import type { Migration } from '../migration.ts';

/** Les navettes Excel d'une feuille de route : à qui chacune est allée, pour quand, et quand elle est revenue. */
export const navettes: Migration = {
  version: 39,
  nom: 'navettes',
  sql: `
CREATE TABLE navette (
  id TEXT PRIMARY KEY,
  feuille_id TEXT NOT NULL REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  -- Le pilote à qui elle va : une personne, ou une structure dont personne n'est nommé.
  personne_id TEXT REFERENCES personne (id),
  structure_id TEXT REFERENCES structure (id),
  etablie_le TEXT NOT NULL CHECK (etablie_le IS date(etablie_le)),
  attendue_le TEXT NOT NULL CHECK (attendue_le IS date(attendue_le)),
  recue_le TEXT CHECK (recue_le IS date(recue_le)),
  integree_le TEXT CHECK (integree_le IS date(integree_le)),
  CHECK ((personne_id IS NULL) <> (structure_id IS NULL))
) STRICT;
CREATE INDEX navette_feuille ON navette (feuille_id, etablie_le);
CREATE INDEX navette_personne ON navette (personne_id) WHERE personne_id IS NOT NULL;
CREATE INDEX navette_structure ON navette (structure_id) WHERE structure_id IS NOT NULL;
`,
};

import type { Migration } from '../migration.ts';

/** Une navette Excel va aussi à un organisme d'une convention, pour une période : la table dit de quoi elle parle. */
export const navettesDeConvention: Migration = {
  version: 52,
  nom: 'navettes-de-convention',
  sql: `
CREATE TABLE navette_neuve (
  id TEXT PRIMARY KEY,
  -- Ce dont elle parle : une feuille de route, ou une convention.
  feuille_id TEXT REFERENCES feuille_de_route (id) ON DELETE CASCADE,
  convention_id TEXT REFERENCES convention (id) ON DELETE CASCADE,
  -- D'une convention, le dernier jour de la période demandée ; ses comptes sont ceux de cette année-là.
  au TEXT CHECK (au IS date(au)),
  -- À qui elle va : une personne, ou une structure dont personne n'est nommé.
  personne_id TEXT REFERENCES personne (id),
  structure_id TEXT REFERENCES structure (id),
  etablie_le TEXT NOT NULL CHECK (etablie_le IS date(etablie_le)),
  attendue_le TEXT NOT NULL CHECK (attendue_le IS date(attendue_le)),
  recue_le TEXT CHECK (recue_le IS date(recue_le)),
  integree_le TEXT CHECK (integree_le IS date(integree_le)),
  CHECK ((personne_id IS NULL) <> (structure_id IS NULL)),
  CHECK ((feuille_id IS NULL) <> (convention_id IS NULL)),
  CHECK ((convention_id IS NULL) = (au IS NULL))
) STRICT;
INSERT INTO navette_neuve (id, feuille_id, personne_id, structure_id, etablie_le, attendue_le, recue_le, integree_le)
  SELECT id, feuille_id, personne_id, structure_id, etablie_le, attendue_le, recue_le, integree_le FROM navette ORDER BY rowid;
DROP TABLE navette;
ALTER TABLE navette_neuve RENAME TO navette;
CREATE INDEX navette_feuille ON navette (feuille_id, etablie_le) WHERE feuille_id IS NOT NULL;
CREATE INDEX navette_convention ON navette (convention_id, etablie_le) WHERE convention_id IS NOT NULL;
CREATE INDEX navette_personne ON navette (personne_id) WHERE personne_id IS NOT NULL;
CREATE INDEX navette_structure ON navette (structure_id) WHERE structure_id IS NOT NULL;
`,
};

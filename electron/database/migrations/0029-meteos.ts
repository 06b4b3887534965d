import type { Migration } from '../migration.ts';

/** La météo d'une action : quatre niveaux en mots, une synthèse signée et datée ; la dernière vaut, les autres restent. */
export const meteos: Migration = {
  version: 29,
  nom: 'meteos',
  sql: `
CREATE TABLE meteo (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  niveau TEXT NOT NULL CHECK (niveau IN ('compromis', 'appuis', 'atteignables', 'securises')),
  le TEXT NOT NULL CHECK (le IS date(le)),
  synthese TEXT NOT NULL CHECK (length(synthese) BETWEEN 1 AND 2000),
  -- Qui la signe.
  personne_id TEXT NOT NULL REFERENCES personne (id)
) STRICT;
CREATE INDEX meteo_fiche ON meteo (fiche_id, le);
CREATE INDEX meteo_personne ON meteo (personne_id);
`,
};

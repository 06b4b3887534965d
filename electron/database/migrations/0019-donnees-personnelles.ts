import type { Migration } from '../migration.ts';

/** Données personnelles : ce que le service déclare, et la trace des exports, effacements et purges. */
export const donneesPersonnelles: Migration = {
  version: 19,
  nom: 'donnees-personnelles',
  sql: `
-- Ce que la page et le registre disent du traitement ; une ligne par rubrique remplie (G2).
CREATE TABLE traitement (
  id TEXT PRIMARY KEY,
  rubrique TEXT NOT NULL UNIQUE CHECK (length(rubrique) BETWEEN 1 AND 60),
  texte TEXT NOT NULL CHECK (length(texte) BETWEEN 1 AND 2000)
) STRICT;

-- Ses données ont été effacées : la ligne, vide, ne reste que pour ce qui la nomme (G3).
ALTER TABLE personne ADD COLUMN effacee_le TEXT CHECK (effacee_le IS date(effacee_le));

-- Ce qui a été fait, par qui, quand ; jamais sur qui (G4).
CREATE TABLE trace_donnees (
  num INTEGER PRIMARY KEY,
  quand_utc TEXT NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('export', 'effacement', 'purge')),
  operateur TEXT NOT NULL,
  nombre INTEGER NOT NULL DEFAULT 1 CHECK (nombre >= 0),
  -- L'opération qui a effacé : une sauvegarde dont la dernière opération la précède porte encore les données (G6).
  operation INTEGER REFERENCES operation (num),
  -- 0 : les pages du fichier restent à récrire ; un arrêt a coupé l'effacement, la prochaine ouverture l'achève.
  nettoyee INTEGER NOT NULL DEFAULT 1 CHECK (nettoyee IN (0, 1))
) STRICT;
`,
};

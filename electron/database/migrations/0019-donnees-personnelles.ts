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

-- Ce qui a été fait, par qui, quand ; jamais sur qui (G4).
CREATE TABLE trace_donnees (
  num INTEGER PRIMARY KEY,
  quand_utc TEXT NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('export', 'effacement', 'purge', 'rectification')),
  operateur TEXT NOT NULL,
  nombre INTEGER NOT NULL DEFAULT 1 CHECK (nombre >= 0)
) STRICT;
`,
};

import type { Migration } from '../migration.ts';

/** Ce que les colonnes des tableaux repris veulent dire : retenu d'une fois sur l'autre. */
export const correspondances: Migration = {
  version: 15,
  nom: 'correspondances',
  sql: `
CREATE TABLE correspondance (
  id TEXT PRIMARY KEY,
  -- Ce que l'on reprenait : « personnes ».
  cible TEXT NOT NULL CHECK (length(cible) BETWEEN 1 AND 60),
  -- Le titre de la colonne, en minuscules, sans accents ni ponctuation.
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 300),
  -- NULL : cette colonne se laisse.
  champ TEXT CHECK (length(champ) BETWEEN 1 AND 60),
  UNIQUE (cible, titre)
) STRICT;
`,
};

import type { Migration } from '../migration.ts';

/** La table de passage des quartiers prioritaires de 2015 à ceux de 2024, reprise d'un tableau : rien n'en est fourni. */
export const successionsDeQuartiers: Migration = {
  version: 40,
  nom: 'successions-de-quartiers',
  sql: `
CREATE TABLE succession_qpv (
  id TEXT PRIMARY KEY,
  -- Code de 2015, « QP068001 » ; NULL : le quartier de 2024 n'en suit aucun.
  ancien TEXT CHECK (length(ancien) BETWEEN 1 AND 20),
  ancien_libelle TEXT CHECK (length(ancien_libelle) BETWEEN 1 AND 200),
  -- Code de 2024 ; NULL : rien ne suit le quartier de 2015.
  nouveau TEXT CHECK (length(nouveau) BETWEEN 1 AND 20),
  -- NULL : la source ne le dit pas.
  nature TEXT CHECK (nature IN ('conserve', 'modifie', 'fusionne', 'scinde', 'sorti', 'entre')),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 300),
  CHECK (ancien IS NOT NULL OR nouveau IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX succession_qpv_lien ON succession_qpv (coalesce(ancien, ''), coalesce(nouveau, ''));
CREATE INDEX succession_qpv_nouveau ON succession_qpv (nouveau) WHERE nouveau IS NOT NULL;
`,
};

import type { Migration } from '../migration.ts';

/** Ce que dit un contrat de ville : sa période, ses signataires, ses jalons, et comment il se pilote. */
export const contratsDeVille: Migration = {
  version: 24,
  nom: 'contrats-de-ville',
  sql: `
ALTER TABLE contrat_ville ADD COLUMN signe_le TEXT CHECK (signe_le IS date(signe_le));
ALTER TABLE contrat_ville ADD COLUMN debut INTEGER NOT NULL DEFAULT 2024 CHECK (debut BETWEEN 2000 AND 2199);
ALTER TABLE contrat_ville ADD COLUMN fin INTEGER NOT NULL DEFAULT 2030 CHECK (fin BETWEEN 2000 AND 2199);
-- Réunions du comité de pilotage que le contrat fixe chaque année ; NULL : il n'en fixe pas, ou on ne l'a pas noté.
ALTER TABLE contrat_ville ADD COLUMN pilotages_par_an INTEGER CHECK (pilotages_par_an BETWEEN 1 AND 52);
-- Le conseil citoyen, ou ce qui en tient lieu.
ALTER TABLE contrat_ville ADD COLUMN conseil_citoyen TEXT;
ALTER TABLE contrat_ville ADD COLUMN note TEXT;

CREATE TABLE contrat_signataire (
  id TEXT PRIMARY KEY,
  contrat_id TEXT NOT NULL REFERENCES contrat_ville (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  signe_le TEXT CHECK (signe_le IS date(signe_le)),
  -- Ce qu'il s'engage à faire, tel que le contrat le dit.
  engagement TEXT,
  UNIQUE (contrat_id, structure_id)
) STRICT;
CREATE INDEX contrat_signataire_structure ON contrat_signataire (structure_id);

CREATE TABLE contrat_jalon (
  id TEXT PRIMARY KEY,
  contrat_id TEXT NOT NULL REFERENCES contrat_ville (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('avenant', 'bilan', 'revoyure', 'autre')),
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  -- Quand il est attendu, et quand il a eu lieu.
  echeance TEXT CHECK (echeance IS date(echeance)),
  fait_le TEXT CHECK (fait_le IS date(fait_le)),
  note TEXT
) STRICT;
CREATE INDEX contrat_jalon_contrat ON contrat_jalon (contrat_id);
`,
};

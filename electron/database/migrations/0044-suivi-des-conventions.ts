import type { Migration } from '../migration.ts';

/** Ce qu'il faut pour suivre une convention : ses clauses, ce qui se note à une date, ce qui est coché, l'intention de résilier. */
export const suiviDesConventions: Migration = {
  version: 44,
  nom: 'suivi-des-conventions',
  sql: `
-- Ce que la convention demande de plus que le texte (E1, E2, E4).
ALTER TABLE convention ADD COLUMN clause_compte_rendu INTEGER NOT NULL DEFAULT 0 CHECK (clause_compte_rendu IN (0, 1));
ALTER TABLE convention ADD COLUMN clause_bilan INTEGER NOT NULL DEFAULT 0 CHECK (clause_bilan IN (0, 1));
ALTER TABLE convention ADD COLUMN clause_avance INTEGER NOT NULL DEFAULT 0 CHECK (clause_avance IN (0, 1));
-- D'où elle vient et qui la signe (O-12 ; D. 5316-1, D. 5316-2). Le représentant légal se coche : aucun nom de plus ici.
ALTER TABLE convention ADD COLUMN prefet_de_region INTEGER NOT NULL DEFAULT 0 CHECK (prefet_de_region IN (0, 1));
ALTER TABLE convention ADD COLUMN ami_reference TEXT CHECK (length(ami_reference) <= 200);
ALTER TABLE convention ADD COLUMN demande_le TEXT CHECK (date(demande_le) = demande_le);
ALTER TABLE convention ADD COLUMN representant_dit INTEGER NOT NULL DEFAULT 0 CHECK (representant_dit IN (0, 1));
-- Les volets 1 et 4 (C3), et le minimum annuel de l'appel régional en centimes (C5).
ALTER TABLE convention ADD COLUMN volets_exiges INTEGER NOT NULL DEFAULT 0 CHECK (volets_exiges IN (0, 1));
ALTER TABLE convention ADD COLUMN motif_volets TEXT CHECK (length(motif_volets) <= 500);
ALTER TABLE convention ADD COLUMN minimum_annuel INTEGER CHECK (minimum_annuel >= 0);

-- Un contrôle de la surcompensation (E3), un compte rendu financier (E1), le bilan d'ensemble (E2), à leur date.
CREATE TABLE convention_fait (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('controle', 'compte_rendu', 'bilan_d_ensemble')),
  -- D'un compte rendu, l'année où l'exercice se clôt.
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  le TEXT NOT NULL CHECK (date(le) = le),
  note TEXT CHECK (length(note) <= 300)
) STRICT;
CREATE INDEX convention_fait_convention ON convention_fait (convention_id, genre, annee);
CREATE UNIQUE INDEX convention_fait_compte_rendu ON convention_fait (convention_id, annee) WHERE genre = 'compte_rendu';
CREATE UNIQUE INDEX convention_fait_bilan ON convention_fait (convention_id) WHERE genre = 'bilan_d_ensemble';

-- Ce que la convention dit, lettre par lettre (O-1, D. 5316-3) et point par point du mandat (C8) : une ligne par case cochée.
CREATE TABLE convention_pointage (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  liste TEXT NOT NULL CHECK (liste IN ('contenu', 'mandat')),
  cle TEXT NOT NULL CHECK (length(cle) BETWEEN 1 AND 20),
  UNIQUE (convention_id, liste, cle)
) STRICT;

-- L'intention de résilier, de sa notification à son issue (O-8 ; D. 5316-11, D. 5316-12).
CREATE TABLE convention_resiliation (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  motif TEXT NOT NULL CHECK (motif IN ('non_respect', 'fausses_declarations', 'detournement')),
  notifiee_le TEXT NOT NULL CHECK (date(notifiee_le) = notifiee_le),
  mode TEXT CHECK (length(mode) <= 200),
  delai_jusqu_au TEXT CHECK (date(delai_jusqu_au) = delai_jusqu_au),
  observations_le TEXT CHECK (date(observations_le) = observations_le),
  issue TEXT CHECK (issue IN ('maintenue', 'resiliee')),
  issue_le TEXT CHECK (date(issue_le) = issue_le),
  CHECK ((issue IS NULL) = (issue_le IS NULL))
) STRICT;
CREATE INDEX convention_resiliation_convention ON convention_resiliation (convention_id, notifiee_le);
`,
};

import type { Migration } from '../migration.ts';

/** Un financement dont rien ne dit d'où il vient reste « à préciser » : il n'est ni droit commun, ni crédit spécifique. */
export const origineAPreciser: Migration = {
  version: 61,
  nom: 'origine-a-preciser',
  sql: `
CREATE TABLE financement_neuf (
  id TEXT PRIMARY KEY,
  fiche_id TEXT NOT NULL REFERENCES fiche_action (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  financeur TEXT NOT NULL CHECK (length(financeur) BETWEEN 1 AND 200),
  origine TEXT NOT NULL CHECK (origine IN ('droit_commun', 'p147', 'collectivite', 'europeen', 'prive', 'a_preciser')),
  action_p147 TEXT CHECK (action_p147 IN ('01', '02', '03', '04')),
  dauphin TEXT,
  -- Porté par une convention pluriannuelle d'objectifs (R-104).
  pluriannuel INTEGER NOT NULL DEFAULT 0 CHECK (pluriannuel IN (0, 1)),
  demande INTEGER CHECK (demande >= 0),
  accorde INTEGER CHECK (accorde >= 0),
  paye INTEGER CHECK (paye >= 0),
  CHECK (action_p147 IS NULL OR origine = 'p147')
) STRICT;
INSERT INTO financement_neuf (id, fiche_id, rang, annee, financeur, origine, action_p147, dauphin, pluriannuel, demande, accorde, paye)
  SELECT id, fiche_id, rang, annee, financeur, origine, action_p147, dauphin, pluriannuel, demande, accorde, paye
  FROM financement ORDER BY rowid;
DROP TABLE financement;
ALTER TABLE financement_neuf RENAME TO financement;
CREATE INDEX financement_fiche ON financement (fiche_id, annee, rang);
`,
};

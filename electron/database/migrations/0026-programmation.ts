import type { Migration } from '../migration.ts';

/** La programmation annuelle d'un contrat de ville : les enveloppes de ses financeurs, les projets déposés, ce qui leur revient. */
export const programmation: Migration = {
  version: 26,
  nom: 'programmation',
  sql: `
-- Ce dont un financeur dispose pour l'année ; montants en centimes, NULL : pas encore connu, ce qui n'est pas zéro.
CREATE TABLE enveloppe (
  id TEXT PRIMARY KEY,
  contrat_id TEXT NOT NULL REFERENCES contrat_ville (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  rang INTEGER NOT NULL,
  financeur TEXT NOT NULL CHECK (length(financeur) BETWEEN 1 AND 200),
  origine TEXT NOT NULL CHECK (origine IN ('droit_commun', 'p147', 'collectivite', 'europeen', 'prive')),
  montant INTEGER CHECK (montant >= 0),
  UNIQUE (contrat_id, annee, financeur)
) STRICT;

CREATE TABLE projet (
  id TEXT PRIMARY KEY,
  contrat_id TEXT NOT NULL REFERENCES contrat_ville (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  -- Qui le porte.
  structure_id TEXT REFERENCES structure (id),
  axe TEXT CHECK (length(axe) <= 300),
  hors_qpv INTEGER NOT NULL DEFAULT 0 CHECK (hors_qpv IN (0, 1)),
  -- Demandé au titre d'une convention pluriannuelle d'objectifs (R-104).
  pluriannuel INTEGER NOT NULL DEFAULT 0 CHECK (pluriannuel IN (0, 1)),
  -- L'avis du ou de la délégué·e du préfet, et ce qui le motive : internes.
  avis TEXT CHECK (avis IN ('favorable', 'reserve', 'defavorable')),
  observation TEXT,
  dauphin TEXT CHECK (length(dauphin) <= 60),
  -- La fiche action que le projet est devenu.
  fiche_id TEXT REFERENCES fiche_action (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX projet_contrat ON projet (contrat_id, annee, rang);
CREATE INDEX projet_structure ON projet (structure_id) WHERE structure_id IS NOT NULL;
CREATE INDEX projet_fiche ON projet (fiche_id) WHERE fiche_id IS NOT NULL;

CREATE TABLE projet_quartier (
  id TEXT PRIMARY KEY,
  projet_id TEXT NOT NULL REFERENCES projet (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  UNIQUE (projet_id, code)
) STRICT;

-- Ce qu'un projet demande à un financeur, ce qu'on propose, ce qui est décidé : 0 est un refus, NULL n'est pas décidé.
CREATE TABLE projet_montant (
  id TEXT PRIMARY KEY,
  projet_id TEXT NOT NULL REFERENCES projet (id) ON DELETE CASCADE,
  enveloppe_id TEXT NOT NULL REFERENCES enveloppe (id) ON DELETE CASCADE,
  demande INTEGER CHECK (demande >= 0),
  propose INTEGER CHECK (propose >= 0),
  decide INTEGER CHECK (decide >= 0),
  -- Devenu ligne de financement d'une fiche : le demandé et le décidé s'y lisent alors, et nulle part ailleurs.
  financement_id TEXT REFERENCES financement (id) ON DELETE SET NULL,
  UNIQUE (projet_id, enveloppe_id)
) STRICT;
CREATE INDEX projet_montant_enveloppe ON projet_montant (enveloppe_id);
CREATE INDEX projet_montant_financement ON projet_montant (financement_id) WHERE financement_id IS NOT NULL;
`,
};

import type { Migration } from '../migration.ts';

/** La réunion, son ordre du jour, la présence, les délibérations et les actions. */
export const reunions: Migration = {
  version: 4,
  nom: 'reunions',
  sql: `
CREATE TABLE reunion (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  heure_debut TEXT NOT NULL CHECK (heure_debut GLOB '[0-2][0-9]:[0-5][0-9]'),
  heure_fin TEXT CHECK (heure_fin GLOB '[0-2][0-9]:[0-5][0-9]'),
  modalite TEXT NOT NULL DEFAULT 'salle' CHECK (modalite IN ('salle', 'mixte', 'distance')),
  lieu TEXT,
  lien_visio TEXT,
  etat TEXT NOT NULL DEFAULT 'brouillon' CHECK (etat IN ('brouillon', 'convoquee', 'ouverte', 'tenue', 'annulee', 'reportee', 'sans_quorum')),
  convocation INTEGER NOT NULL DEFAULT 1 CHECK (convocation IN (1, 2)),
  convoquee_le TEXT CHECK (convoquee_le IS date(convoquee_le)),
  recue_le TEXT CHECK (recue_le IS date(recue_le)),
  motif_urgence TEXT,
  circonstances TEXT,
  ouverte_a TEXT,
  levee_a TEXT,
  supprime_le TEXT
) STRICT;
CREATE INDEX reunion_instance ON reunion (instance_id, date) WHERE supprime_le IS NULL;
CREATE INDEX reunion_date ON reunion (date) WHERE supprime_le IS NULL;

CREATE TABLE point (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 500),
  precision TEXT,
  nature TEXT NOT NULL CHECK (nature IN ('information', 'echange', 'avis', 'decision', 'designation', 'audit', 'signalement')),
  intervenant TEXT,
  duree INTEGER CHECK (duree BETWEEN 0 AND 1440),
  etat TEXT NOT NULL DEFAULT 'prevu' CHECK (etat IN ('prevu', 'traite', 'reporte', 'retire')),
  texte_pv TEXT,
  mes_notes TEXT
) STRICT;
CREATE INDEX point_reunion ON point (reunion_id, rang);

CREATE TABLE presence (
  id TEXT PRIMARY KEY,
  reunion_id TEXT NOT NULL REFERENCES reunion (id) ON DELETE CASCADE,
  siege_id TEXT REFERENCES siege (id),
  personne_id TEXT REFERENCES personne (id),
  statut TEXT NOT NULL CHECK (statut IN ('present', 'distance', 'pouvoir', 'excuse', 'absent')),
  mandataire_siege_id TEXT REFERENCES siege (id),
  qualite TEXT,
  CHECK (siege_id IS NOT NULL OR personne_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX presence_siege ON presence (reunion_id, siege_id) WHERE siege_id IS NOT NULL;
CREATE UNIQUE INDEX presence_invite ON presence (reunion_id, personne_id) WHERE siege_id IS NULL;
CREATE INDEX presence_par_siege ON presence (siege_id);
CREATE INDEX presence_par_personne ON presence (personne_id);

CREATE TABLE deliberation (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('decision', 'avis')),
  texte TEXT NOT NULL,
  numero INTEGER CHECK (numero > 0),
  annee INTEGER,
  mode TEXT CHECK (mode IN ('sans_opposition', 'decompte')),
  pour INTEGER CHECK (pour >= 0),
  contre INTEGER CHECK (contre >= 0),
  abstention INTEGER CHECK (abstention >= 0),
  contre_noms TEXT,
  abstention_noms TEXT,
  sens_etat TEXT CHECK (sens_etat IN ('pour', 'contre')),
  desaccords TEXT,
  pilote TEXT,
  echeance TEXT CHECK (echeance IS date(echeance)),
  CHECK ((numero IS NULL) = (annee IS NULL))
) STRICT;
CREATE INDEX deliberation_point ON deliberation (point_id, rang);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  point_id TEXT NOT NULL REFERENCES point (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 500),
  pilote TEXT,
  echeance TEXT CHECK (echeance IS date(echeance)),
  etat TEXT NOT NULL DEFAULT 'a_engager' CHECK (etat IN ('a_engager', 'en_cours', 'faite'))
) STRICT;
CREATE INDEX action_point ON action (point_id, rang);
CREATE INDEX action_echeance ON action (echeance) WHERE etat <> 'faite';
`,
};

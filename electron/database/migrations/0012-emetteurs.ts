import type { Migration } from '../migration.ts';

/** Plusieurs émetteurs, leurs signataires, le choix fait pour un document, et les logotypes des collectivités. */
export const emetteurs: Migration = {
  version: 12,
  nom: 'emetteurs',
  sql: `
-- Le service d'hier devient le premier émetteur : il garde son identifiant, donc son historique et ses annulations.
CREATE TABLE emetteur_neuf (
  id TEXT PRIMARY KEY,
  nature TEXT NOT NULL DEFAULT 'autre' CHECK (nature IN ('prefet_region', 'prefet_departement', 'sous_prefecture', 'dreets', 'ddets', 'autre')),
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  timbre TEXT,
  adresse TEXT,
  ville TEXT,
  telephone TEXT,
  courriel TEXT,
  suivi_par TEXT,
  suivi_qualite TEXT,
  suivi_telephone TEXT,
  suivi_courriel TEXT,
  delegation TEXT,
  bloc_marque TEXT REFERENCES piece (id),
  par_defaut INTEGER NOT NULL DEFAULT 0 CHECK (par_defaut IN (0, 1)),
  archive_le TEXT CHECK (archive_le IS date(archive_le)),
  rang INTEGER NOT NULL DEFAULT 1,
  CHECK (par_defaut = 0 OR archive_le IS NULL)
) STRICT;
INSERT INTO emetteur_neuf (id, nature, intitule, timbre, adresse, ville, telephone, courriel, suivi_par, suivi_qualite, delegation, bloc_marque, par_defaut)
  SELECT id,
    CASE
      WHEN intitule LIKE '%DDETS%' THEN 'ddets'
      WHEN intitule LIKE '%DREETS%' OR intitule LIKE '%DRIEETS%' THEN 'dreets'
      WHEN intitule LIKE 'Sous-pr%' THEN 'sous_prefecture'
      WHEN intitule LIKE 'Pr_fe%' AND intitule LIKE '%r_gion%' THEN 'prefet_region'
      WHEN intitule LIKE 'Pr_fe%' THEN 'prefet_departement'
      ELSE 'autre'
    END,
    intitule, timbre, adresse, ville, telephone, courriel, suivi_par, suivi_qualite, delegation, bloc_marque, 1
  FROM emetteur;
DROP TABLE emetteur;
ALTER TABLE emetteur_neuf RENAME TO emetteur;
CREATE UNIQUE INDEX emetteur_par_defaut ON emetteur (par_defaut) WHERE par_defaut = 1;

-- Qui peut signer au nom de l'émetteur ; sans référence de délégation, nul ne signe « pour le préfet » (R-124).
CREATE TABLE signataire (
  id TEXT PRIMARY KEY,
  emetteur_id TEXT NOT NULL REFERENCES emetteur (id) ON DELETE CASCADE,
  civilite TEXT CHECK (civilite IN ('M.', 'Mme')),
  prenom TEXT,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  qualite TEXT NOT NULL CHECK (length(qualite) BETWEEN 1 AND 300),
  delegation TEXT,
  par_defaut INTEGER NOT NULL DEFAULT 0 CHECK (par_defaut IN (0, 1)),
  -- Retiré, il n'est plus proposé ; les documents pour lesquels il a été choisi le gardent.
  retire_le TEXT CHECK (retire_le IS date(retire_le)),
  rang INTEGER NOT NULL
) STRICT;
CREATE INDEX signataire_emetteur ON signataire (emetteur_id, rang);
CREATE UNIQUE INDEX signataire_par_defaut ON signataire (emetteur_id) WHERE par_defaut = 1;

-- L'émetteur d'une instance ; nul : celui du fichier.
ALTER TABLE instance ADD COLUMN emetteur_id TEXT REFERENCES emetteur (id);
CREATE INDEX instance_emetteur ON instance (emetteur_id) WHERE emetteur_id IS NOT NULL;

-- Choisi au moment de produire un document d'une réunion ou d'une instance. Sans signataire : le préfet signe lui-même.
CREATE TABLE choix_emetteur (
  id TEXT PRIMARY KEY,
  reunion_id TEXT REFERENCES reunion (id) ON DELETE CASCADE,
  instance_id TEXT REFERENCES instance (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (length(genre) BETWEEN 1 AND 60),
  emetteur_id TEXT NOT NULL REFERENCES emetteur (id),
  signataire_id TEXT REFERENCES signataire (id),
  CHECK ((reunion_id IS NULL) <> (instance_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX choix_emetteur_reunion ON choix_emetteur (reunion_id, genre) WHERE reunion_id IS NOT NULL;
CREATE UNIQUE INDEX choix_emetteur_instance ON choix_emetteur (instance_id, genre) WHERE instance_id IS NOT NULL;
CREATE INDEX choix_emetteur_emetteur ON choix_emetteur (emetteur_id);
CREATE INDEX choix_emetteur_signataire ON choix_emetteur (signataire_id) WHERE signataire_id IS NOT NULL;

-- Logotype d'une collectivité qui copréside, dans la zone partenaire (R-125).
CREATE TABLE logo (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  collectivite TEXT NOT NULL CHECK (length(collectivite) BETWEEN 1 AND 200),
  piece_id TEXT NOT NULL REFERENCES piece (id),
  rang INTEGER NOT NULL
) STRICT;
CREATE INDEX logo_instance ON logo (instance_id, rang);
CREATE INDEX logo_piece ON logo (piece_id);

-- L'historique d'un émetteur retrouve aussi ce qui en a été retiré : mêmes mots que la requête, ou l'index ne sert pas.
DROP INDEX journal_valeur_supprimee;
CREATE INDEX journal_valeur_supprimee ON journal_valeur
  (coalesce(avant ->> 'point_id', avant ->> 'reunion_id', avant ->> 'siege_id', avant ->> 'instance_id', avant ->> 'emetteur_id'))
  WHERE champ IS NULL AND apres IS NULL AND json_valid(avant);
`,
};

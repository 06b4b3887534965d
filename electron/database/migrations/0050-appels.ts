import type { Migration } from '../migration.ts';

/** Les appels à manifestation d'intérêt, leurs candidatures, leur instruction et leur sélection (D. 5316-2). */
export const appels: Migration = {
  version: 50,
  nom: 'appels',
  sql: `
-- Montants en centimes ; NULL : pas encore connu, ce qui n'est pas zéro.
CREATE TABLE appel (
  id TEXT PRIMARY KEY,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200),
  intitule_tri TEXT NOT NULL,
  -- Code du référentiel.
  region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 3),
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  vague TEXT CHECK (length(vague) <= 60),
  lance_le TEXT CHECK (date(lance_le) = lance_le),
  depot_au TEXT CHECK (date(depot_au) = depot_au),
  clos_le TEXT CHECK (date(clos_le) = clos_le),
  enveloppe INTEGER CHECK (enveloppe >= 0),
  enveloppe_par TEXT NOT NULL DEFAULT 'total' CHECK (enveloppe_par IN ('total', 'an')),
  -- Coût par bénéficiaire qui sert de repère, d'où il vient et où il vaut.
  cout_reference INTEGER CHECK (cout_reference >= 0),
  cout_source TEXT CHECK (length(cout_source) <= 200),
  cout_region TEXT CHECK (length(cout_region) <= 100),
  cible INTEGER CHECK (cible >= 0),
  minimum_annuel INTEGER CHECK (minimum_annuel >= 0),
  volets_exiges INTEGER NOT NULL DEFAULT 1 CHECK (volets_exiges IN (0, 1)),
  boite TEXT CHECK (length(boite) <= 254),
  note TEXT,
  supprime_le TEXT
) STRICT;

CREATE TABLE appel_etape (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  du TEXT NOT NULL CHECK (date(du) = du),
  au TEXT CHECK (date(au) = au AND au >= du)
) STRICT;
CREATE INDEX appel_etape_appel ON appel_etape (appel_id, rang);

-- Où l'appel veut agir d'abord : un territoire codé, une famille de territoires d'un département, ou des mots.
CREATE TABLE appel_zone (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('departement', 'epci', 'commune', 'qpv', 'tous_qpv', 'frr', 'mots')),
  code TEXT CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 300),
  departement TEXT CHECK (length(departement) BETWEEN 1 AND 3),
  motif TEXT CHECK (length(motif) <= 500),
  non_limitative INTEGER NOT NULL DEFAULT 0 CHECK (non_limitative IN (0, 1)),
  CHECK ((genre = 'mots') = (code IS NULL)),
  UNIQUE (appel_id, genre, code)
) STRICT;
CREATE INDEX appel_zone_appel ON appel_zone (appel_id, rang);

CREATE TABLE appel_public (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 300),
  exclu INTEGER NOT NULL DEFAULT 0 CHECK (exclu IN (0, 1))
) STRICT;
CREATE INDEX appel_public_appel ON appel_public (appel_id, rang);

-- La grille d'éligibilité : une donnée de l'appel. « cle » : ce que le logiciel sait lire de la candidature.
CREATE TABLE appel_critere (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  famille TEXT NOT NULL CHECK (length(famille) BETWEEN 1 AND 100),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 300),
  condition TEXT NOT NULL CHECK (condition IN ('toujours', 'consortium', 'pic', 'cej_jr_1', 'cej_jr_2', 'siae', 'mission_locale')),
  cle TEXT CHECK (cle IN ('montant', 'volet_reperage', 'volet_coordination', 'public_vise', 'public_exclu', 'lettres', 'identites', 'budgets'))
) STRICT;
CREATE INDEX appel_critere_appel ON appel_critere (appel_id, rang);

CREATE TABLE appel_question (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 1000),
  reponse TEXT,
  repondu_le TEXT CHECK (date(repondu_le) = repondu_le)
) STRICT;
CREATE INDEX appel_question_appel ON appel_question (appel_id, rang);

CREATE TABLE appel_piece (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  piece_id TEXT NOT NULL REFERENCES piece (id),
  titre TEXT NOT NULL CHECK (length(titre) BETWEEN 1 AND 300),
  rang INTEGER NOT NULL,
  recue_le TEXT NOT NULL CHECK (date(recue_le) = recue_le)
) STRICT;
CREATE INDEX appel_piece_appel ON appel_piece (appel_id, rang);
CREATE INDEX appel_piece_piece ON appel_piece (piece_id);

CREATE TABLE candidature (
  id TEXT PRIMARY KEY,
  appel_id TEXT NOT NULL REFERENCES appel (id) ON DELETE CASCADE,
  projet TEXT NOT NULL CHECK (length(projet) BETWEEN 1 AND 200),
  projet_tri TEXT NOT NULL,
  porteur_id TEXT NOT NULL REFERENCES structure (id),
  -- Numéro du dossier déposé en ligne, et SIRET du porteur : à quoi un export la reconnaît.
  numero TEXT CHECK (length(numero) BETWEEN 1 AND 40),
  siret TEXT CHECK (length(siret) = 14),
  deposee_le TEXT CHECK (date(deposee_le) = deposee_le),
  volet_reperage INTEGER NOT NULL DEFAULT 0 CHECK (volet_reperage IN (0, 1)),
  volet_remobilisation INTEGER NOT NULL DEFAULT 0 CHECK (volet_remobilisation IN (0, 1)),
  volet_accompagnement INTEGER NOT NULL DEFAULT 0 CHECK (volet_accompagnement IN (0, 1)),
  volet_coordination INTEGER NOT NULL DEFAULT 0 CHECK (volet_coordination IN (0, 1)),
  cas_pic INTEGER NOT NULL DEFAULT 0 CHECK (cas_pic IN (0, 1)),
  cas_cej_jr1 INTEGER NOT NULL DEFAULT 0 CHECK (cas_cej_jr1 IN (0, 1)),
  cas_cej_jr2 INTEGER NOT NULL DEFAULT 0 CHECK (cas_cej_jr2 IN (0, 1)),
  cas_siae INTEGER NOT NULL DEFAULT 0 CHECK (cas_siae IN (0, 1)),
  cas_mission_locale INTEGER NOT NULL DEFAULT 0 CHECK (cas_mission_locale IN (0, 1)),
  cout_total INTEGER CHECK (cout_total >= 0),
  decision TEXT CHECK (decision IN ('retenue', 'attente', 'non_retenue')),
  decidee_le TEXT CHECK (date(decidee_le) = decidee_le),
  decision_motif TEXT CHECK (length(decision_motif) <= 1000),
  -- La convention ouverte d'après elle : une seule.
  convention_id TEXT REFERENCES convention (id) ON DELETE SET NULL,
  note TEXT,
  supprime_le TEXT,
  CHECK ((decision IS NULL) = (decidee_le IS NULL))
) STRICT;
CREATE INDEX candidature_appel ON candidature (appel_id);
CREATE INDEX candidature_porteur ON candidature (porteur_id);
CREATE UNIQUE INDEX candidature_convention ON candidature (convention_id) WHERE convention_id IS NOT NULL;

CREATE TABLE candidature_membre (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  chef_de_file INTEGER NOT NULL DEFAULT 0 CHECK (chef_de_file IN (0, 1)),
  role TEXT CHECK (length(role) <= 300),
  budget INTEGER CHECK (budget >= 0),
  contribution INTEGER CHECK (contribution >= 0),
  lettre INTEGER NOT NULL DEFAULT 0 CHECK (lettre IN (0, 1)),
  identite INTEGER NOT NULL DEFAULT 0 CHECK (identite IN (0, 1)),
  UNIQUE (candidature_id, structure_id)
) STRICT;
CREATE INDEX candidature_membre_structure ON candidature_membre (structure_id);

CREATE TABLE candidature_zone (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('departement', 'epci', 'commune', 'qpv', 'mots')),
  code TEXT CHECK (length(code) BETWEEN 1 AND 20),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  motif TEXT CHECK (length(motif) <= 300),
  non_limitative INTEGER NOT NULL DEFAULT 0 CHECK (non_limitative IN (0, 1)),
  CHECK ((genre = 'mots') = (code IS NULL)),
  UNIQUE (candidature_id, genre, code)
) STRICT;

CREATE TABLE candidature_annee (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  demande INTEGER CHECK (demande >= 0),
  retenu INTEGER CHECK (retenu >= 0),
  beneficiaires INTEGER CHECK (beneficiaires >= 0),
  UNIQUE (candidature_id, annee)
) STRICT;

CREATE TABLE candidature_public (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  public_id TEXT NOT NULL REFERENCES appel_public (id) ON DELETE CASCADE,
  UNIQUE (candidature_id, public_id)
) STRICT;
CREATE INDEX candidature_public_public ON candidature_public (public_id);

-- Ce que l'instructeur a répondu à un critère d'éligibilité.
CREATE TABLE candidature_controle (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  critere_id TEXT NOT NULL REFERENCES appel_critere (id) ON DELETE CASCADE,
  reponse TEXT NOT NULL CHECK (reponse IN ('oui', 'non', 'sans_objet')),
  motif TEXT CHECK (length(motif) <= 500),
  UNIQUE (candidature_id, critere_id)
) STRICT;
CREATE INDEX candidature_controle_critere ON candidature_controle (critere_id);

-- Les cinq critères de sélection.
CREATE TABLE candidature_note (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  critere TEXT NOT NULL CHECK (critere IN ('parcours', 'territoire', 'ancrage', 'gouvernance', 'modele')),
  note INTEGER CHECK (note BETWEEN 0 AND 5),
  commentaire TEXT,
  UNIQUE (candidature_id, critere)
) STRICT;

CREATE TABLE candidature_avis (
  id TEXT PRIMARY KEY,
  candidature_id TEXT NOT NULL REFERENCES candidature (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  genre TEXT NOT NULL CHECK (genre IN ('ddets', 'france_travail', 'missions_locales', 'cap_emploi', 'autre')),
  organisme TEXT NOT NULL CHECK (length(organisme) BETWEEN 1 AND 200),
  sens TEXT NOT NULL CHECK (sens IN ('favorable', 'reserve', 'defavorable')),
  le TEXT NOT NULL CHECK (date(le) = le),
  texte TEXT
) STRICT;
CREATE INDEX candidature_avis_candidature ON candidature_avis (candidature_id, rang);
`,
};

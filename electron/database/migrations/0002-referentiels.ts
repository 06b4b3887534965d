import type { Migration } from '../migration.ts';

/**
 * Les référentiels : des faits publics, ni journalisés ni échangés, chargés par `chargerReferentiels`.
 * Une ligne n'est jamais effacée : elle reçoit une date de `fin`. Les tables de l'utilisateur gardent code et
 * libellé ; aucune ne porte de clé étrangère vers une table `ref_*`. Entre elles non plus : la génération a vérifié
 * chaque renvoi, et 140 000 vérifications de plus retardaient la création d'un fichier.
 */
export const referentiels: Migration = {
  version: 2,
  nom: 'referentiels',
  sql: `
CREATE TABLE ref_version (
  un INTEGER PRIMARY KEY CHECK (un = 1),
  version TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date))
) STRICT;
CREATE TABLE ref_source (
  nom TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  millesime TEXT NOT NULL,
  licence TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  nombre INTEGER NOT NULL
) STRICT;

CREATE TABLE ref_region (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  zone TEXT NOT NULL CHECK (zone IN ('metro', 'drom', 'com')),
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
CREATE TABLE ref_departement (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  region_code TEXT NOT NULL,
  zone TEXT NOT NULL CHECK (zone IN ('metro', 'drom', 'com')),
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
CREATE TABLE ref_epci (
  siren TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('CC', 'CA', 'CU', 'METRO', 'MET69')),
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
CREATE INDEX ref_epci_libelle ON ref_epci (libelle_tri) WHERE fin IS NULL;
CREATE TABLE ref_clpe (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
CREATE INDEX ref_clpe_libelle ON ref_clpe (libelle_tri) WHERE fin IS NULL;
CREATE TABLE ref_zone_emploi (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
CREATE INDEX ref_zone_emploi_libelle ON ref_zone_emploi (libelle_tri) WHERE fin IS NULL;

-- Les départements d'un CLPE et d'un EPCI se lisent ici, commune par commune : rien n'est compté d'avance.
CREATE TABLE ref_commune (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  epci_siren TEXT,
  clpe_code TEXT,
  zone_emploi_code TEXT,
  population INTEGER,
  codes_postaux TEXT NOT NULL,
  frr TEXT,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
CREATE INDEX ref_commune_departement ON ref_commune (departement_code, libelle_tri) WHERE fin IS NULL;
CREATE INDEX ref_commune_epci ON ref_commune (epci_siren) WHERE fin IS NULL;
CREATE INDEX ref_commune_clpe ON ref_commune (clpe_code) WHERE fin IS NULL;

-- La population n'est gardée que si elle est sûre (« population_fiable » de la source).
CREATE TABLE ref_contrat_ville (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  porteur TEXT NOT NULL CHECK (porteur IN ('epci', 'ept', 'commune')),
  population INTEGER,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
CREATE INDEX ref_contrat_ville_departement ON ref_contrat_ville (departement_code, libelle_tri) WHERE fin IS NULL;

CREATE TABLE ref_qpv (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
CREATE INDEX ref_qpv_departement ON ref_qpv (departement_code, libelle_tri) WHERE fin IS NULL;
CREATE TABLE ref_qpv_commune (
  qpv_code TEXT NOT NULL,
  commune_code TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin)),
  PRIMARY KEY (qpv_code, commune_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX ref_qpv_commune_commune ON ref_qpv_commune (commune_code) WHERE fin IS NULL;
CREATE TABLE ref_qpv_contrat (
  qpv_code TEXT NOT NULL,
  contrat_code TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin)),
  PRIMARY KEY (qpv_code, contrat_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX ref_qpv_contrat_contrat ON ref_qpv_contrat (contrat_code) WHERE fin IS NULL;

-- Ce que l'on trouve en tapant trois lettres : refait à chaque chargement, lignes en vigueur seulement.
CREATE TABLE ref_recherche (
  num INTEGER PRIMARY KEY,
  objet TEXT NOT NULL CHECK (objet IN ('departement', 'clpe', 'epci', 'contrat_ville', 'commune', 'qpv')),
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  -- Mots du libellé, sans accents ni tirets : « saint die des vosges ».
  cle TEXT NOT NULL,
  precision TEXT NOT NULL,
  -- Codes entourés de blancs : « 67 68 ».
  departements TEXT NOT NULL,
  population INTEGER NOT NULL,
  mots TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE ref_recherche_fts USING fts5 (
  mots, content = 'ref_recherche', content_rowid = 'num',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3',
  detail = none, columnsize = 0
);
INSERT INTO ref_recherche_fts (ref_recherche_fts, rank) VALUES ('secure-delete', 1);
`,
};

import type { Migration } from '../migration.ts';

/** Qui est désigné pour quoi, où et depuis quand ; qui déploie quel dispositif d'Entrepreneuriat Quartiers 2030. */
export const designations: Migration = {
  version: 18,
  nom: 'designations',
  sql: `
-- Un genre de désignation défini par le service ; les genres fournis sont dans le code.
CREATE TABLE genre_designation (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  maille TEXT NOT NULL CHECK (maille IN ('national', 'region', 'departement', 'territoire')),
  -- Un par département ou par région est attendu : sans lui, le manque se montre (A6).
  attendu INTEGER NOT NULL DEFAULT 0 CHECK (attendu IN (0, 1))
) STRICT;

CREATE TABLE designation (
  id TEXT PRIMARY KEY,
  -- Code d'un genre fourni, ou identifiant d'un genre défini.
  genre TEXT NOT NULL CHECK (length(genre) BETWEEN 1 AND 60),
  -- NULL : vacante.
  personne_id TEXT REFERENCES personne (id),
  rang TEXT NOT NULL CHECK (rang IN ('referent', 'coreferent', 'suppleant')),
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  source TEXT,
  verifie_le TEXT CHECK (verifie_le IS date(verifie_le)),
  note TEXT,
  CHECK (fin IS NULL OR debut IS NULL OR fin >= debut)
) STRICT;
CREATE INDEX designation_personne ON designation (personne_id) WHERE personne_id IS NOT NULL;
CREATE INDEX designation_genre ON designation (genre);

CREATE TABLE designation_territoire (
  id TEXT PRIMARY KEY,
  designation_id TEXT NOT NULL REFERENCES designation (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('region', 'departement', 'arrondissement', 'epci', 'commune', 'qpv', 'clpe', 'contrat_ville')),
  code TEXT NOT NULL,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  UNIQUE (designation_id, genre, code)
) STRICT;
CREATE INDEX designation_territoire_code ON designation_territoire (genre, code);

-- Un opérateur porte un dispositif sur des territoires.
CREATE TABLE deploiement (
  id TEXT PRIMARY KEY,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  -- Code du dispositif (CITESLAB, BUS, CARREFOUR…), ou AUTRE.
  dispositif TEXT NOT NULL CHECK (length(dispositif) BETWEEN 1 AND 40),
  -- Le nom tel que la source l'écrit, quand il diffère ou qu'une icône s'est perdue.
  libelle TEXT,
  axe INTEGER CHECK (axe BETWEEN 1 AND 3),
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  a_verifier TEXT,
  source TEXT,
  verifie_le TEXT CHECK (verifie_le IS date(verifie_le)),
  CHECK (fin IS NULL OR debut IS NULL OR fin >= debut)
) STRICT;
CREATE INDEX deploiement_structure ON deploiement (structure_id);

CREATE TABLE deploiement_territoire (
  id TEXT PRIMARY KEY,
  deploiement_id TEXT NOT NULL REFERENCES deploiement (id) ON DELETE CASCADE,
  -- NULL : territoire écrit qui n'est pas dans le référentiel ; il se liste, il ne se perd pas (A4).
  genre TEXT CHECK (genre IN ('region', 'departement', 'arrondissement', 'epci', 'commune', 'qpv', 'clpe', 'contrat_ville')),
  code TEXT,
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  CHECK ((genre IS NULL) = (code IS NULL))
) STRICT;
CREATE INDEX deploiement_territoire_deploiement ON deploiement_territoire (deploiement_id);
CREATE INDEX deploiement_territoire_code ON deploiement_territoire (genre, code) WHERE code IS NOT NULL;

-- Un chiffre publié du programme, avec sa date et sa source (A8) ; deux sources qui diffèrent font deux lignes.
CREATE TABLE chiffre_eq2030 (
  id TEXT PRIMARY KEY,
  -- « quartiers » : des QPV couverts, à mettre en regard de ceux que l'application compte.
  genre TEXT NOT NULL CHECK (genre IN ('objectif', 'realise', 'quartiers')),
  axe INTEGER CHECK (axe BETWEEN 1 AND 3),
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 300),
  valeur INTEGER NOT NULL CHECK (valeur >= 0),
  unite TEXT,
  periode TEXT,
  -- NULL : toute la France.
  region_code TEXT,
  date TEXT NOT NULL CHECK (date IS date(date)),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 500)
) STRICT;

-- Habitants d'un quartier, repris avec leur millésime ; sans ligne, « n.d. ».
CREATE TABLE population_qpv (
  id TEXT PRIMARY KEY,
  qpv_code TEXT NOT NULL UNIQUE,
  habitants INTEGER NOT NULL CHECK (habitants >= 0),
  millesime INTEGER NOT NULL CHECK (millesime BETWEEN 1990 AND 2100),
  source TEXT
) STRICT;
`,
};

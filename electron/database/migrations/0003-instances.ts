import type { Migration } from '../migration.ts';

/** Le service, les instances, leur périmètre, leurs sièges et les personnes qui les occupent. */
export const instances: Migration = {
  version: 3,
  nom: 'instances',
  sql: `
CREATE TABLE piece (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  mime TEXT NOT NULL,
  taille INTEGER NOT NULL CHECK (taille >= 0),
  sha256 TEXT NOT NULL
) STRICT;
CREATE TABLE piece_contenu (
  sha256 TEXT PRIMARY KEY,
  taille INTEGER NOT NULL,
  octets BLOB NOT NULL
) STRICT;

-- Une seule ligne chacune : le fichier et le service qui écrit.
CREATE TABLE fichier (
  id TEXT PRIMARY KEY CHECK (id = 'fichier'),
  departement_code TEXT NOT NULL,
  departement_libelle TEXT NOT NULL,
  exemple INTEGER NOT NULL DEFAULT 0 CHECK (exemple IN (0, 1))
) STRICT;
CREATE TABLE emetteur (
  id TEXT PRIMARY KEY CHECK (id = 'emetteur'),
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  timbre TEXT,
  adresse TEXT,
  ville TEXT,
  telephone TEXT,
  courriel TEXT,
  suivi_par TEXT,
  suivi_qualite TEXT,
  bloc_marque TEXT REFERENCES piece (id)
) STRICT;

CREATE TABLE instance (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('CRPE', 'CDPE', 'CLPE')),
  complement TEXT NOT NULL CHECK (length(complement) BETWEEN 1 AND 200),
  complement_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  clpe_code TEXT,
  secretariat TEXT,
  delai_convocation INTEGER CHECK (delai_convocation BETWEEN 0 AND 90),
  delai_article TEXT,
  supprime_le TEXT
) STRICT;
CREATE UNIQUE INDEX instance_clpe ON instance (clpe_code) WHERE supprime_le IS NULL AND clpe_code IS NOT NULL;
CREATE INDEX instance_tri ON instance (type, complement_tri) WHERE supprime_le IS NULL;

CREATE TABLE instance_commune (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  UNIQUE (instance_id, code)
) STRICT;

CREATE TABLE acte (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  nature TEXT NOT NULL CHECK (nature IN ('perimetre', 'nombre', 'nominations', 'voix', 'copresidents', 'prefet_presidant', 'reglement_interieur')),
  numero TEXT,
  date TEXT CHECK (date IS date(date)),
  UNIQUE (instance_id, nature)
) STRICT;

CREATE TABLE structure (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 300),
  nom_tri TEXT NOT NULL,
  supprime_le TEXT
) STRICT;
CREATE INDEX structure_nom ON structure (nom_tri) WHERE supprime_le IS NULL;

CREATE TABLE personne (
  id TEXT PRIMARY KEY,
  civilite TEXT CHECK (civilite IN ('M.', 'Mme')),
  prenom TEXT,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 200),
  nom_tri TEXT NOT NULL,
  fonction TEXT,
  structure_id TEXT REFERENCES structure (id),
  courriel TEXT,
  telephone TEXT,
  supprime_le TEXT
) STRICT;
CREATE INDEX personne_nom ON personne (nom_tri) WHERE supprime_le IS NULL;
CREATE INDEX personne_structure ON personne (structure_id);

CREATE TABLE siege (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  categorie TEXT NOT NULL CHECK (categorie IN ('P', '1', '2', '3', '4', '5', '6', '7', '8', '9')),
  college TEXT NOT NULL,
  organisme TEXT,
  epci_siren TEXT,
  rang INTEGER NOT NULL
) STRICT;
CREATE INDEX siege_instance ON siege (instance_id, categorie, rang);

CREATE TABLE mandat (
  id TEXT PRIMARY KEY,
  siege_id TEXT NOT NULL REFERENCES siege (id) ON DELETE CASCADE,
  personne_id TEXT NOT NULL REFERENCES personne (id),
  role TEXT NOT NULL CHECK (role IN ('titulaire', 'suppleant')),
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  rang INTEGER NOT NULL DEFAULT 1,
  CHECK (debut IS NULL OR fin IS NULL OR debut <= fin)
) STRICT;
CREATE INDEX mandat_siege ON mandat (siege_id, role);
CREATE INDEX mandat_personne ON mandat (personne_id);

CREATE TABLE contrat_ville (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  supprime_le TEXT
) STRICT;
CREATE UNIQUE INDEX contrat_ville_code ON contrat_ville (code) WHERE supprime_le IS NULL;
`,
};

import type { Migration } from '../migration.ts';

/** Les arrondissements, au référentiel. */
export const REF_ARRONDISSEMENT = `
CREATE TABLE ref_arrondissement (
  code TEXT PRIMARY KEY,
  libelle TEXT NOT NULL,
  libelle_tri TEXT NOT NULL,
  departement_code TEXT NOT NULL,
  fin TEXT CHECK (fin IS date(fin))
) STRICT;
`;

/** L'annuaire : structures et leur territoire, affectations datées, points de contact, vérification, fusion. */
export const structures: Migration = {
  version: 17,
  nom: 'structures',
  sql: `${REF_ARRONDISSEMENT}
ALTER TABLE structure ADD COLUMN type TEXT;
ALTER TABLE structure ADD COLUMN sigle TEXT;
ALTER TABLE structure ADD COLUMN courriel TEXT;
ALTER TABLE structure ADD COLUMN telephone TEXT;
ALTER TABLE structure ADD COLUMN site TEXT;
ALTER TABLE structure ADD COLUMN adresse TEXT;
-- Une structure succède à une autre à une date ; ses liens restent (DIRECCTE, DREETS).
ALTER TABLE structure ADD COLUMN remplacee_par TEXT REFERENCES structure (id);
ALTER TABLE structure ADD COLUMN remplacee_le TEXT CHECK (remplacee_le IS date(remplacee_le));
ALTER TABLE structure ADD COLUMN fusionnee_dans TEXT REFERENCES structure (id);
ALTER TABLE structure ADD COLUMN source TEXT;
ALTER TABLE structure ADD COLUMN verifie_le TEXT CHECK (verifie_le IS date(verifie_le));
CREATE INDEX structure_remplacee ON structure (remplacee_par) WHERE remplacee_par IS NOT NULL;
CREATE INDEX structure_fusionnee ON structure (fusionnee_dans) WHERE fusionnee_dans IS NOT NULL;

-- Le territoire que couvre une structure.
CREATE TABLE structure_territoire (
  id TEXT PRIMARY KEY,
  structure_id TEXT NOT NULL REFERENCES structure (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('region', 'departement', 'arrondissement', 'epci', 'commune', 'qpv', 'clpe', 'contrat_ville')),
  code TEXT NOT NULL,
  -- Tel qu'on l'a choisi : l'historique le dit, et un territoire disparu du référentiel garde son nom.
  libelle TEXT NOT NULL CHECK (length(libelle) BETWEEN 1 AND 200),
  UNIQUE (structure_id, genre, code)
) STRICT;
CREATE INDEX structure_territoire_code ON structure_territoire (genre, code);

-- Depuis quand elle tient le poste qu'elle a ; d'où viennent ses coordonnées ; quand on les a vérifiées.
ALTER TABLE personne ADD COLUMN depuis TEXT CHECK (depuis IS date(depuis));
ALTER TABLE personne ADD COLUMN source TEXT;
ALTER TABLE personne ADD COLUMN verifie_le TEXT CHECK (verifie_le IS date(verifie_le));
-- Tant qu'on ne l'a pas vérifiée, une fiche vaut du jour où elle est entrée.
UPDATE personne SET verifie_le = (
  SELECT substr(min(o.quand_utc), 1, 10) FROM journal_valeur v JOIN operation o ON o.num = v.operation
  WHERE v.tbl = 'personne' AND v.ligne = personne.id AND v.champ IS NULL);
-- Quand on lui a demandé de vérifier ses coordonnées, en dernier (A7).
ALTER TABLE personne ADD COLUMN sollicitee_le TEXT CHECK (sollicitee_le IS date(sollicitee_le));
-- Quand la mention d'information lui a été adressée (RGPD, art. 14).
ALTER TABLE personne ADD COLUMN informee_le TEXT CHECK (informee_le IS date(informee_le));
-- Depuis quand elle n'exerce plus : sa fiche reste pour les réunions passées (A7).
ALTER TABLE personne ADD COLUMN ancienne_le TEXT CHECK (ancienne_le IS date(ancienne_le));
ALTER TABLE personne ADD COLUMN fusionnee_dans TEXT REFERENCES personne (id);
CREATE INDEX personne_courriel ON personne (courriel) WHERE courriel IS NOT NULL;
CREATE INDEX personne_fusionnee ON personne (fusionnee_dans) WHERE fusionnee_dans IS NOT NULL;

-- Une autre affectation que celle de la fiche : passée, ou tenue en même temps.
CREATE TABLE affectation (
  id TEXT PRIMARY KEY,
  personne_id TEXT NOT NULL REFERENCES personne (id) ON DELETE CASCADE,
  structure_id TEXT REFERENCES structure (id),
  fonction TEXT,
  debut TEXT CHECK (debut IS date(debut)),
  fin TEXT CHECK (fin IS date(fin)),
  CHECK (structure_id IS NOT NULL OR fonction IS NOT NULL),
  CHECK (fin IS NULL OR debut IS NULL OR fin >= debut)
) STRICT;
CREATE INDEX affectation_personne ON affectation (personne_id);
CREATE INDEX affectation_structure ON affectation (structure_id) WHERE structure_id IS NOT NULL;

-- Un autre point de contact que celui de la fiche : second courriel, portable, standard.
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  personne_id TEXT REFERENCES personne (id) ON DELETE CASCADE,
  structure_id TEXT REFERENCES structure (id) ON DELETE CASCADE,
  genre TEXT NOT NULL CHECK (genre IN ('courriel', 'telephone')),
  valeur TEXT NOT NULL CHECK (length(valeur) BETWEEN 1 AND 320),
  libelle TEXT,
  CHECK ((personne_id IS NULL) <> (structure_id IS NULL))
) STRICT;
CREATE INDEX contact_personne ON contact (personne_id) WHERE personne_id IS NOT NULL;
CREATE INDEX contact_structure ON contact (structure_id) WHERE structure_id IS NOT NULL;

-- Ce que la veille relevait et que l'on a jugé juste : « C'est bien lui ». Revient si la valeur change.
CREATE TABLE constat_ecarte (
  id TEXT PRIMARY KEY,
  personne_id TEXT NOT NULL REFERENCES personne (id) ON DELETE CASCADE,
  constat TEXT NOT NULL CHECK (length(constat) BETWEEN 1 AND 60),
  valeur TEXT NOT NULL,
  UNIQUE (personne_id, constat, valeur)
) STRICT;

-- Où siège un organisme : ses écritures se lisent une seule fois chacune.
CREATE INDEX siege_organisme ON siege (organisme) WHERE organisme IS NOT NULL;
-- Ce qui a été retiré d'une fiche reste dans son historique.
CREATE INDEX journal_valeur_retiree ON journal_valeur (coalesce(avant ->> 'personne_id', avant ->> 'structure_id'))
  WHERE champ IS NULL AND apres IS NULL AND tbl IN ('affectation', 'contact', 'structure_territoire') AND json_valid(avant);
`,
};

import type { Migration } from '../migration.ts';

/** Les avenants d'une convention : annuels, de révision, généraux, et ce que chacun change (C7, O-3, O-4 ; D. 5316-5, D. 5316-6). */
export const avenants: Migration = {
  version: 49,
  nom: 'avenants',
  sql: `
CREATE TABLE convention_avenant (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  numero INTEGER NOT NULL CHECK (numero BETWEEN 1 AND 999),
  genre TEXT NOT NULL CHECK (genre IN ('annuel', 'revision', 'general')),
  -- L'année civile dont un avenant financier fixe ou révise l'aide.
  annee INTEGER CHECK (annee BETWEEN 2000 AND 2199),
  objet TEXT NOT NULL CHECK (length(objet) BETWEEN 1 AND 300),
  -- Le changement de situation qui motive une révision (D. 5316-5).
  motif TEXT CHECK (length(motif) <= 500),
  propose_le TEXT CHECK (date(propose_le) = propose_le),
  signe_le TEXT CHECK (date(signe_le) = signe_le),
  -- Signé par les deux parties ; d'ici là, un projet.
  conclu_le TEXT CHECK (date(conclu_le) = conclu_le),
  -- NULL : il prend effet le jour où il est conclu.
  effet_le TEXT CHECK (date(effet_le) = effet_le),
  piece_id TEXT REFERENCES piece (id),
  CHECK ((genre = 'general') = (annee IS NULL)),
  UNIQUE (convention_id, numero)
) STRICT;
CREATE UNIQUE INDEX convention_avenant_annuel ON convention_avenant (convention_id, annee) WHERE genre = 'annuel';
CREATE INDEX convention_avenant_piece ON convention_avenant (piece_id) WHERE piece_id IS NOT NULL;

-- Ce qu'un avenant change : un champ de la convention, d'une année ou d'un organisme, et ce qu'il vaut après.
CREATE TABLE avenant_valeur (
  id TEXT PRIMARY KEY,
  avenant_id TEXT NOT NULL REFERENCES convention_avenant (id) ON DELETE CASCADE,
  champ TEXT NOT NULL CHECK (length(champ) BETWEEN 1 AND 40),
  -- 0 : toute la convention.
  annee INTEGER NOT NULL DEFAULT 0 CHECK (annee = 0 OR annee BETWEEN 2000 AND 2199),
  membre_id TEXT REFERENCES convention_membre (id) ON DELETE CASCADE,
  -- Centimes.
  montant INTEGER CHECK (montant >= 0),
  nombre REAL CHECK (nombre >= 0),
  texte TEXT CHECK (length(texte) <= 1000),
  structure_id TEXT REFERENCES structure (id)
) STRICT;
CREATE UNIQUE INDEX avenant_valeur_champ ON avenant_valeur (avenant_id, champ, annee, coalesce(membre_id, ''));
CREATE INDEX avenant_valeur_membre ON avenant_valeur (membre_id) WHERE membre_id IS NOT NULL;
CREATE INDEX avenant_valeur_structure ON avenant_valeur (structure_id) WHERE structure_id IS NOT NULL;

-- Un organisme ou une zone qu'un avenant fait entrer, ou sortir.
ALTER TABLE convention_membre ADD COLUMN entree_id TEXT REFERENCES convention_avenant (id) ON DELETE CASCADE;
ALTER TABLE convention_membre ADD COLUMN sortie_id TEXT REFERENCES convention_avenant (id) ON DELETE SET NULL;
ALTER TABLE convention_territoire ADD COLUMN entree_id TEXT REFERENCES convention_avenant (id) ON DELETE CASCADE;
ALTER TABLE convention_territoire ADD COLUMN sortie_id TEXT REFERENCES convention_avenant (id) ON DELETE SET NULL;
CREATE INDEX convention_membre_entree ON convention_membre (entree_id) WHERE entree_id IS NOT NULL;
CREATE INDEX convention_membre_sortie ON convention_membre (sortie_id) WHERE sortie_id IS NOT NULL;
CREATE INDEX convention_territoire_entree ON convention_territoire (entree_id) WHERE entree_id IS NOT NULL;
CREATE INDEX convention_territoire_sortie ON convention_territoire (sortie_id) WHERE sortie_id IS NOT NULL;

-- Les publics visés (D. 5316-3, 1° d), qu'un avenant peut changer.
ALTER TABLE convention ADD COLUMN publics TEXT CHECK (length(publics) <= 1000);

-- L'avenant d'une année devient un avenant comme les autres ; il garde l'identifiant de son année.
INSERT INTO convention_avenant (id, convention_id, numero, genre, annee, objet, motif, propose_le, signe_le, conclu_le)
  SELECT id, convention_id, row_number() OVER (PARTITION BY convention_id ORDER BY annee), 'annuel', annee,
    'Avenant financier ' || annee, avenant_motif, propose_le, signe_le, conclu_le
  FROM convention_annee
  WHERE propose_le IS NOT NULL OR signe_le IS NOT NULL OR conclu_le IS NOT NULL OR avenant_motif IS NOT NULL;
ALTER TABLE convention_annee DROP COLUMN propose_le;
ALTER TABLE convention_annee DROP COLUMN signe_le;
ALTER TABLE convention_annee DROP COLUMN conclu_le;
ALTER TABLE convention_annee DROP COLUMN avenant_motif;
`,
};

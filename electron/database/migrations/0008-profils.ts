import type { Migration } from '../migration.ts';

/**
 * Tous les genres d'instance, leur profil juridique daté, leurs actes successifs, les voix et le nombre de membres de
 * chaque catégorie. Le délai de convocation devient un paramètre comme les autres.
 */
export const profils: Migration = {
  version: 8,
  nom: 'profils',
  sql: `
DROP INDEX instance_tri;
ALTER TABLE instance ADD COLUMN genre TEXT NOT NULL DEFAULT 'CLPE' CHECK (genre IN (
  'CRPE', 'CREFOP', 'CDPE', 'CLPE', 'comite_tzcld', 'commission_iae', 'commission', 'financeurs', 'copil_ville', 'cotech_ville',
  'financeurs_ville', 'copil_convention', 'comite_eq2030', 'groupe_travail', 'autre_reunion', 'rencontre'));
UPDATE instance SET genre = type;
ALTER TABLE instance DROP COLUMN type;
ALTER TABLE instance RENAME COLUMN genre TO type;
CREATE INDEX instance_tri ON instance (type, complement_tri) WHERE supprime_le IS NULL;
-- L'instance dont celle-ci dépend : le CDPE de sa commission, le CLPE de son groupe de travail.
ALTER TABLE instance ADD COLUMN parent_id TEXT REFERENCES instance (id);
CREATE INDEX instance_parent ON instance (parent_id) WHERE parent_id IS NOT NULL;
ALTER TABLE instance ADD COLUMN sigle TEXT;
ALTER TABLE instance ADD COLUMN contrat_code TEXT;
-- Les trois questions qui disent si le code des relations entre le public et l'administration s'applique (R*133-1).
ALTER TABLE instance ADD COLUMN rend_avis INTEGER CHECK (rend_avis IN (0, 1));
ALTER TABLE instance ADD COLUMN agents_seuls INTEGER CHECK (agents_seuls IN (0, 1));
ALTER TABLE instance ADD COLUMN etude INTEGER CHECK (etude IN (0, 1));
-- Comment les usagers sont associés, avec les comités de liaison (R. 5311-46).
ALTER TABLE instance ADD COLUMN usagers TEXT;

-- Une règle que l'instance fixe elle-même : par son règlement intérieur, ou parce que le texte laisse le choix.
CREATE TABLE parametre (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  cle TEXT NOT NULL,
  valeur TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('reglement', 'reglage')),
  article TEXT,
  depuis TEXT CHECK (depuis IS date(depuis))
) STRICT;
CREATE UNIQUE INDEX parametre_instance ON parametre (instance_id, cle, coalesce(depuis, ''));
INSERT INTO parametre (id, instance_id, cle, valeur, source, article)
  SELECT lower(substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-7' || substr(h, 14, 3) || '-8' || substr(h, 18, 3) || '-' || substr(h, 21, 12)),
    id, 'delaiConvocation', CAST(delai_convocation AS TEXT), 'reglement', delai_article
  FROM (SELECT id, delai_convocation, delai_article, hex(randomblob(16)) AS h FROM instance WHERE delai_convocation IS NOT NULL);
ALTER TABLE instance DROP COLUMN delai_convocation;
ALTER TABLE instance DROP COLUMN delai_article;

-- Plusieurs actes d'une même nature se succèdent ; le plus récent à une date est en vigueur (R-201, R-204, R-205).
CREATE TABLE acte_neuf (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  nature TEXT NOT NULL CHECK (nature IN ('perimetre', 'nombre', 'nominations', 'voix', 'copresidents', 'prefet_presidant',
    'reglement_interieur', 'plan_iae')),
  numero TEXT,
  date TEXT CHECK (date IS date(date)),
  raa TEXT,
  consulte_le TEXT CHECK (consulte_le IS date(consulte_le)),
  concerte_region_le TEXT CHECK (concerte_region_le IS date(concerte_region_le)),
  concerte_departement_le TEXT CHECK (concerte_departement_le IS date(concerte_departement_le)),
  deliberation_id TEXT REFERENCES deliberation (id) ON DELETE SET NULL,
  piece_id TEXT REFERENCES piece (id),
  note TEXT
) STRICT;
INSERT INTO acte_neuf (id, instance_id, nature, numero, date) SELECT id, instance_id, nature, numero, date FROM acte;
DROP TABLE acte;
ALTER TABLE acte_neuf RENAME TO acte;
CREATE INDEX acte_instance ON acte (instance_id, nature, date);

-- Une case cochée d'une liste de contrôle (règlement intérieur, occultations, destinataires d'un audit).
CREATE TABLE pointage (
  id TEXT PRIMARY KEY,
  objet_id TEXT NOT NULL,
  liste TEXT NOT NULL,
  cle TEXT NOT NULL,
  le TEXT NOT NULL CHECK (le IS date(le)),
  note TEXT,
  UNIQUE (objet_id, liste, cle)
) STRICT;

-- Le nombre de membres d'une catégorie, que fixe l'arrêté (R-203).
CREATE TABLE nombre_fixe (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  categorie TEXT NOT NULL,
  nombre INTEGER NOT NULL CHECK (nombre BETWEEN 0 AND 200),
  UNIQUE (instance_id, categorie)
) STRICT;

-- Voix fixées par arrêté, tenues par un siège ou par une organisation (R. 5311-38, -39), à compter d'une date.
CREATE TABLE voix (
  id TEXT PRIMARY KEY,
  instance_id TEXT NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
  siege_id TEXT REFERENCES siege (id) ON DELETE CASCADE,
  organisme TEXT,
  nombre INTEGER NOT NULL CHECK (nombre BETWEEN 0 AND 10000),
  depuis TEXT CHECK (depuis IS date(depuis)),
  CHECK ((siege_id IS NULL) <> (organisme IS NULL))
) STRICT;
CREATE INDEX voix_instance ON voix (instance_id, depuis);
CREATE INDEX voix_siege ON voix (siege_id) WHERE siege_id IS NOT NULL;

-- Qui a proposé la nomination, et à quel titre le membre siège (R-202, R-215, R-024).
ALTER TABLE mandat ADD COLUMN propose_par TEXT;
ALTER TABLE mandat ADD COLUMN propose_le TEXT CHECK (propose_le IS date(propose_le));
ALTER TABLE mandat ADD COLUMN consulte_le TEXT CHECK (consulte_le IS date(consulte_le));
ALTER TABLE mandat ADD COLUMN arrete TEXT;
ALTER TABLE mandat ADD COLUMN arrete_le TEXT CHECK (arrete_le IS date(arrete_le));
ALTER TABLE mandat ADD COLUMN titre TEXT CHECK (titre IN ('fonction', 'elu', 'qualifie'));
ALTER TABLE mandat ADD COLUMN assemblee TEXT;

-- Une élection qui peut faire perdre leur qualité à des membres élus (R. 5311-36, al. 3).
CREATE TABLE election (
  id TEXT PRIMARY KEY,
  portee TEXT NOT NULL CHECK (portee IN ('municipales', 'departementales', 'regionales')),
  date TEXT NOT NULL CHECK (date IS date(date))
) STRICT;
`,
};

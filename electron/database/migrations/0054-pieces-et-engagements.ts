import type { Migration } from '../migration.ts';

/** Les pièces de chaque organisme et leur validité ; les signataires, les axes et les engagements d'une convention d'objectifs. */
export const piecesEtEngagements: Migration = {
  version: 54,
  nom: 'pieces-et-engagements',
  sql: `
CREATE TABLE convention_piece (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  genre TEXT NOT NULL CHECK (genre IN ('statuts', 'rib', 'cer', 'comptes', 'attestation', 'accord_consortium', 'lettre_engagement', 'autre')),
  -- Ce qu'elle est, quand son genre ne le dit pas assez.
  libelle TEXT CHECK (length(libelle) <= 200),
  date_piece TEXT CHECK (date(date_piece) = date_piece),
  valable_jusqu_au TEXT CHECK (date(valable_jusqu_au) = valable_jusqu_au),
  attendue_le TEXT CHECK (date(attendue_le) = attendue_le),
  recue_le TEXT CHECK (date(recue_le) = recue_le),
  -- Cet organisme n'a pas à la donner.
  sans_objet INTEGER NOT NULL DEFAULT 0 CHECK (sans_objet IN (0, 1)),
  piece_id TEXT REFERENCES piece (id)
) STRICT;
CREATE INDEX convention_piece_convention ON convention_piece (convention_id, structure_id, genre);
CREATE INDEX convention_piece_structure ON convention_piece (structure_id);
CREATE INDEX convention_piece_piece ON convention_piece (piece_id) WHERE piece_id IS NOT NULL;

CREATE TABLE signature_de_convention (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  rang INTEGER NOT NULL,
  role TEXT CHECK (length(role) <= 300),
  signe_le TEXT CHECK (date(signe_le) = signe_le),
  UNIQUE (convention_id, structure_id)
) STRICT;
CREATE INDEX signature_de_convention_structure ON signature_de_convention (structure_id);

CREATE TABLE convention_axe (
  id TEXT PRIMARY KEY,
  convention_id TEXT NOT NULL REFERENCES convention (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 200)
) STRICT;
CREATE INDEX convention_axe_convention ON convention_axe (convention_id, rang);

-- Qui fait quoi, pour quand, et où cela en est.
CREATE TABLE convention_engagement (
  id TEXT PRIMARY KEY,
  axe_id TEXT NOT NULL REFERENCES convention_axe (id) ON DELETE CASCADE,
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL CHECK (length(intitule) BETWEEN 1 AND 300),
  structure_id TEXT REFERENCES structure (id),
  echeance TEXT CHECK (date(echeance) = echeance),
  etat TEXT NOT NULL DEFAULT 'a_faire' CHECK (etat IN ('a_faire', 'en_cours', 'tenu', 'abandonne')),
  tenu_le TEXT CHECK (date(tenu_le) = tenu_le),
  note TEXT CHECK (length(note) <= 500)
) STRICT;
CREATE INDEX convention_engagement_axe ON convention_engagement (axe_id, rang);
CREATE INDEX convention_engagement_structure ON convention_engagement (structure_id) WHERE structure_id IS NOT NULL;

-- Une aide publique reçue d'ailleurs, qui compte dans le cumul de trois exercices ; centimes.
CREATE TABLE aide_publique (
  id TEXT PRIMARY KEY,
  structure_id TEXT NOT NULL REFERENCES structure (id),
  annee INTEGER NOT NULL CHECK (annee BETWEEN 2000 AND 2199),
  financeur TEXT NOT NULL CHECK (length(financeur) BETWEEN 1 AND 200),
  montant INTEGER NOT NULL CHECK (montant >= 0),
  minimis INTEGER NOT NULL DEFAULT 0 CHECK (minimis IN (0, 1))
) STRICT;
CREATE INDEX aide_publique_structure ON aide_publique (structure_id, annee);
`,
};

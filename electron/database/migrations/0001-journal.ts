import type { Migration } from '../migration.ts';

/**
 * Le fichier lui-même et son journal. Les valeurs sont gardées à côté de la chaîne scellée
 * (`journal_valeur`) : on peut effacer une personne sans rompre la chaîne (`journal`, `operation`).
 */
export const journal: Migration = {
  version: 1,
  nom: 'journal',
  sql: `
CREATE TABLE lecteur (
  un INTEGER PRIMARY KEY CHECK (un = 1),
  min_lecteur INTEGER NOT NULL
) STRICT;
INSERT INTO lecteur VALUES (1, 1);

CREATE TABLE operation (
  num INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  quand_utc TEXT NOT NULL,
  auteur TEXT NOT NULL,
  poste TEXT NOT NULL,
  fenetre INTEGER NOT NULL,
  type TEXT NOT NULL,
  libelle TEXT NOT NULL,
  annulable INTEGER NOT NULL CHECK (annulable IN (0, 1)),
  groupe TEXT,
  annule INTEGER REFERENCES operation (num),
  refait INTEGER REFERENCES operation (num),
  h TEXT
) STRICT;
CREATE INDEX operation_fenetre ON operation (fenetre, num);
CREATE INDEX operation_annule ON operation (annule) WHERE annule IS NOT NULL;
CREATE INDEX operation_refait ON operation (refait) WHERE refait IS NOT NULL;

CREATE TABLE operation_en_cours (
  un INTEGER PRIMARY KEY CHECK (un = 1),
  operation INTEGER
) STRICT;
INSERT INTO operation_en_cours VALUES (1, NULL);

CREATE TABLE journal_valeur (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  operation INTEGER NOT NULL REFERENCES operation (num),
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL,
  champ TEXT,
  avant ANY,
  apres ANY,
  sel BLOB
) STRICT;
CREATE INDEX journal_valeur_ligne ON journal_valeur (tbl, ligne, champ, operation);
CREATE INDEX journal_valeur_operation ON journal_valeur (operation);

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation (num),
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL,
  champ TEXT,
  h_avant TEXT,
  h_apres TEXT
) STRICT;
CREATE INDEX journal_operation ON journal (operation);

CREATE TRIGGER journal_fige_u BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal inaltérable'); END;
CREATE TRIGGER journal_fige_d BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal inaltérable'); END;
CREATE TRIGGER operation_figee_u BEFORE UPDATE ON operation WHEN OLD.h IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'journal inaltérable'); END;
CREATE TRIGGER operation_figee_d BEFORE DELETE ON operation WHEN OLD.h IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'journal inaltérable'); END;

CREATE TABLE saisie_en_cours (
  poste TEXT NOT NULL,
  fenetre INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL,
  champ TEXT NOT NULL,
  texte TEXT NOT NULL,
  depuis TEXT NOT NULL,
  PRIMARY KEY (poste, fenetre, tbl, ligne, champ)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
  num INTEGER PRIMARY KEY,
  tbl TEXT NOT NULL,
  ligne TEXT NOT NULL,
  texte TEXT NOT NULL,
  UNIQUE (tbl, ligne)
) STRICT;
CREATE VIRTUAL TABLE passage_fts USING fts5 (
  texte, content = 'passage', content_rowid = 'num',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO passage_fts (passage_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER passage_ai AFTER INSERT ON passage BEGIN
  INSERT INTO passage_fts (rowid, texte) VALUES (NEW.num, NEW.texte);
END;
CREATE TRIGGER passage_ad AFTER DELETE ON passage BEGIN
  INSERT INTO passage_fts (passage_fts, rowid, texte) VALUES ('delete', OLD.num, OLD.texte);
END;
CREATE TRIGGER passage_au AFTER UPDATE ON passage BEGIN
  INSERT INTO passage_fts (passage_fts, rowid, texte) VALUES ('delete', OLD.num, OLD.texte);
  INSERT INTO passage_fts (rowid, texte) VALUES (NEW.num, NEW.texte);
END;
`,
};

import type { Migration } from '../migration.ts';

/**
 * La recherche plein texte. L'index se refait sous sa forme neuve (titres, genre, instance, année, état) par `passage_a_mettre`,
 * l'annuaire d'abord. Le texte des pièces est à part : un document de trois cents pages ne doit pas alourdir l'index de ce qui
 * se tape. Une vue est une recherche nommée.
 */
export const recherche: Migration = {
  version: 63,
  nom: 'recherche',
  sql: `
CREATE TABLE passage_repere (
  num INTEGER PRIMARY KEY,
  genre TEXT NOT NULL,
  instance TEXT,
  jour TEXT,
  etat TEXT,
  echeance TEXT
) STRICT;

CREATE TABLE texte_de_piece (
  sha256 TEXT PRIMARY KEY,
  -- Lu en entier, lu en partie, ou pourquoi il n'y a rien : sans texte, chiffré, abîmé, trop lourd, trop long.
  etat TEXT NOT NULL CHECK (etat IN ('lu', 'coupe', 'vide', 'chiffre', 'abime', 'lourd', 'long')),
  texte TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE passage_de_piece (
  num INTEGER PRIMARY KEY,
  texte TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE passage_de_piece_fts USING fts5 (
  texte, content = 'passage_de_piece', content_rowid = 'num',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', detail = none
);
INSERT INTO passage_de_piece_fts (passage_de_piece_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER passage_de_piece_ai AFTER INSERT ON passage_de_piece BEGIN
  INSERT INTO passage_de_piece_fts (rowid, texte) VALUES (NEW.num, NEW.texte);
END;
CREATE TRIGGER passage_de_piece_ad AFTER DELETE ON passage_de_piece BEGIN
  INSERT INTO passage_de_piece_fts (passage_de_piece_fts, rowid, texte) VALUES ('delete', OLD.num, OLD.texte);
END;
CREATE TRIGGER passage_de_piece_au AFTER UPDATE ON passage_de_piece BEGIN
  INSERT INTO passage_de_piece_fts (passage_de_piece_fts, rowid, texte) VALUES ('delete', OLD.num, OLD.texte);
  INSERT INTO passage_de_piece_fts (rowid, texte) VALUES (NEW.num, NEW.texte);
END;

INSERT INTO passage_a_mettre (tbl, ligne) SELECT tbl, ligne FROM passage WHERE num >= 268435456 ORDER BY num;
INSERT INTO passage_a_mettre (tbl, ligne) SELECT 'reunion', id FROM reunion ORDER BY date, id;
INSERT INTO passage_a_mettre (tbl, ligne) SELECT 'acte', id FROM acte WHERE piece_id IS NOT NULL;
INSERT INTO passage_a_mettre (tbl, ligne) SELECT 'convention_piece', id FROM convention_piece WHERE piece_id IS NOT NULL;
INSERT INTO passage_a_mettre (tbl, ligne) SELECT 'fiche_piece', id FROM fiche_piece;
INSERT INTO passage_a_mettre (tbl, ligne) SELECT 'appel_piece', id FROM appel_piece;
INSERT INTO passage_a_mettre (tbl, ligne) SELECT 'note_rapide', id FROM note_rapide;
INSERT INTO passage_a_mettre (tbl, ligne) SELECT tbl, ligne FROM passage WHERE num < 268435456 ORDER BY num;
DROP TRIGGER passage_ad;
DELETE FROM passage;
INSERT INTO passage_fts (passage_fts) VALUES ('delete-all');
CREATE TRIGGER passage_ad AFTER DELETE ON passage BEGIN
  INSERT INTO passage_fts (passage_fts, rowid, texte) VALUES ('delete', OLD.num, OLD.texte);
  DELETE FROM passage_repere WHERE num = OLD.num;
  DELETE FROM passage_de_piece WHERE num = OLD.num;
END;

CREATE TABLE vue_de_recherche (
  id TEXT PRIMARY KEY,
  nom TEXT NOT NULL CHECK (length(nom) BETWEEN 1 AND 80),
  nom_tri TEXT NOT NULL,
  recherche TEXT NOT NULL CHECK (length(recherche) BETWEEN 1 AND 300)
) STRICT;
`,
};

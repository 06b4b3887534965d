import type { Migration } from '../migration.ts';

/**
 * Ce que lisent « Réunions » et « Aller partout », à coût égal quel que soit l'âge du fichier : la liste se lit dans
 * l'ordre de son index, et la recherche par débuts de mots jusqu'à douze lettres, du plus récent au plus ancien, sans rien rassembler ni trier.
 * Les passages de l'annuaire et des instances sont rangés au-dessus de ceux des réunions (voir `plages.ts`).
 */
export const lectures: Migration = {
  version: 5,
  nom: 'lectures',
  sql: `
DROP INDEX reunion_date;
CREATE INDEX reunion_liste ON reunion (date, heure_debut, instance_id, lieu) WHERE supprime_le IS NULL;
CREATE INDEX reunion_lieu ON reunion (lieu) WHERE supprime_le IS NULL AND lieu IS NOT NULL;
CREATE INDEX journal_valeur_supprimee ON journal_valeur
  (coalesce(avant ->> 'point_id', avant ->> 'reunion_id', avant ->> 'siege_id', avant ->> 'instance_id'))
  WHERE champ IS NULL AND apres IS NULL AND json_valid(avant);

DROP TRIGGER passage_ai;
DROP TRIGGER passage_ad;
DROP TRIGGER passage_au;
DROP TABLE passage_fts;
UPDATE passage SET num = num + CASE tbl
  WHEN 'structure' THEN 268435456
  WHEN 'contrat_ville' THEN 536870912
  WHEN 'personne' THEN 805306368
  WHEN 'instance' THEN 1073741824
END WHERE tbl IN ('structure', 'contrat_ville', 'personne', 'instance');
CREATE VIRTUAL TABLE passage_fts USING fts5 (
  texte, content = 'passage', content_rowid = 'num',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8 9 10 11 12', detail = none
);
INSERT INTO passage_fts (passage_fts, rank) VALUES ('secure-delete', 1);
INSERT INTO passage_fts (passage_fts) VALUES ('rebuild');
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

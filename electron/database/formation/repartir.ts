import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { TABLES_VIDEES } from '#shared/domain/formation/colonnes.rules.ts';
import { epuiser } from '#shared/travail/suite.ts';
import { poserMarque } from '../marque.ts';
import { createPassages } from '../passages.ts';
import { createSceau } from '../seal.ts';
import type { Suivre } from './regles.types.ts';

/**
 * Donne au fichier la mention de la copie, et vide ce qui n'y passe pas, index de recherche compris ; à appeler sans
 * déclencheurs.
 * @returns les opérations ôtées
 */
export function viderLHistoire(db: Database, jour: string): number {
  db.prepare('UPDATE fichier SET exemple = 0, formation_le = ?').run(jour);
  const operations = db.prepare<[], number>('SELECT count(*) FROM operation').pluck().get() ?? 0;
  for (const tbl of Object.keys(TABLES_VIDEES)) db.exec(`DELETE FROM ${tbl}`);
  db.exec(`UPDATE operation_en_cours SET operation = NULL;
    DELETE FROM sqlite_sequence WHERE name IN ('operation', 'journal_valeur');
    DELETE FROM passage; DELETE FROM passage_repere; DELETE FROM passage_de_piece; DELETE FROM passage_a_mettre;
    INSERT INTO passage_fts (passage_fts) VALUES ('delete-all');
    INSERT INTO passage_de_piece_fts (passage_de_piece_fts) VALUES ('delete-all')`);
  return operations;
}

/** L'historique de la copie commence par elle : une opération, scellée, qui ne dit rien de l'original. */
function inscrireLOrigine(db: Database, quandUtc: string): void {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO operation (id, quand_utc, auteur, poste, fenetre, type, libelle, annulable)
       VALUES (?, ?, 'Comités Emploi', '', 0, 'formation', 'Copie pour la formation', 0)`,
    )
    .run(randomUUID(), quandUtc);
  epuiser(createSceau(db)(Number(lastInsertRowid), null, []));
}

/** L'histoire de la copie, son index, refait de rien, et sa marque ; déclencheurs remis. */
export function commencerLaCopie(db: Database, quandUtc: string, suivre: Suivre): void {
  inscrireLOrigine(db, quandUtc);
  createPassages(db).toutReconstruire((fait, total) => suivre(fait, total, 'Mise à jour de la recherche'));
  poserMarque(db);
}

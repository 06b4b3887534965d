import Sqlite, { type Database } from 'better-sqlite3';
import { recrireLesPages } from './erasure.ts';

/** Une note ôtée de la copie ne s'y journalise pas : son déclencheur revient tel quel. */
function sansLeDeclencheur(db: Database, geste: () => void): void {
  const pose = db
    .prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'j_note_rapide_d'`)
    .pluck()
    .get();
  if (pose !== undefined) db.exec('DROP TRIGGER j_note_rapide_d');
  geste();
  if (pose !== undefined) db.exec(pose);
}

/** @returns combien de lignes en sont parties */
function oter(db: Database, notes: readonly string[]): number {
  const ids = JSON.stringify(notes);
  let parties = 0;
  const partir = (sql: string, ...valeurs: string[]): void => void (parties += db.prepare(sql).run(...valeurs).changes);
  db.transaction(() => {
    sansLeDeclencheur(db, () => partir('DELETE FROM note_rapide WHERE id IN (SELECT value FROM json_each(?))', ids));
    // Celles que l'on a supprimées avant l'envoi n'ont pas à revenir de la corbeille chez qui prend la suite.
    for (const table of ['journal_valeur', 'passage', 'passage_a_mettre'])
      partir(`DELETE FROM ${table} WHERE tbl = 'note_rapide' AND ligne NOT IN (SELECT id FROM note_rapide)`);
    partir('DELETE FROM saisie_en_cours');
  })();
  return parties;
}

/**
 * Ôte d'une copie fermée les notes que l'on garde pour soi (identifiants), celles que l'on a déjà supprimées, et la frappe non
 * enregistrée, comme un effacement : leurs valeurs au journal partent avec leurs sels, la chaîne close se vérifie encore, et
 * les pages sont récrites. Jamais le fichier de travail ouvert ; une copie coupée ici ne vaut rien.
 */
export function oterLesNotes(chemin: string, notes: readonly string[]): void {
  const db = new Sqlite(chemin, { fileMustExist: true });
  try {
    db.pragma('journal_mode = DELETE');
    for (const reglage of ['journal_mode = OFF', 'synchronous = OFF', 'secure_delete = ON']) db.pragma(reglage);
    if (oter(db, notes) > 0) recrireLesPages(db);
  } finally {
    db.close();
  }
}

import type { Database } from 'better-sqlite3';
import type { NotePatch, ReglagesDeNote } from '#shared/domain/note/note.schema.ts';
import { ecrireLesBlocs, lireLesBlocs, REGLAGES_PAR_DEFAUT } from '#shared/domain/note/reglages.rules.ts';
import type { ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import { createModifier } from '../modifier.ts';

interface Brute extends Omit<ReglagesDeNote, 'blocs'> {
  readonly id: string;
  readonly blocs: string | null;
}

/** La note gardée d'un objet : ses réglages, et sous quel identifiant le journal la suit. */
export interface NoteGardee {
  readonly id: string;
  readonly reglages: ReglagesDeNote;
}

/** Ce que l'on règle et écrit d'une note, objet par objet. */
export function createNoteRepository(db: Database) {
  const lire = db.prepare<[ObjetVise], Brute>(
    `SELECT id, emetteur_id AS "emetteurId", redacteur, destinataire, circonstance, jour, retenir, sensibles, attendu, langage, blocs FROM note_d_une_page
     WHERE objet_genre = @genre AND objet_id = @id`,
  );
  const ouvrir = db.prepare('INSERT INTO note_d_une_page (id, objet_genre, objet_id) VALUES (?, ?, ?)');
  const deLEmetteur = db
    .prepare<[string], number>('SELECT count(*) FROM note_d_une_page WHERE emetteur_id = ?')
    .pluck();
  const remplacer = db.prepare('UPDATE note_d_une_page SET emetteur_id = ? WHERE emetteur_id = ?');
  const modifier = createModifier(db, 'note_d_une_page', [
    'emetteurId',
    'redacteur',
    'destinataire',
    'circonstance',
    'jour',
    'retenir',
    'sensibles',
    'attendu',
    'langage',
    'blocs',
  ]);
  return {
    /** `null` : on n'y a encore rien réglé. */
    deLObjet({ genre, id }: ObjetVise): NoteGardee | null {
      const brute = lire.get({ genre, id });
      if (brute === undefined) return null;
      const { id: noteId, blocs, ...reste } = brute;
      return {
        id: noteId,
        reglages: { ...reste, blocs: blocs === null ? REGLAGES_PAR_DEFAUT.blocs : lireLesBlocs(blocs) },
      };
    },
    /** Notes qui partent au nom de cet émetteur. */
    deLEmetteur: (id: string): number => deLEmetteur.get(id) ?? 0,
    remplacerLEmetteur: (id: string, par: string): void => void remplacer.run(par, id),
    ouvrir: (id: string, objet: ObjetVise): void => void ouvrir.run(id, objet.genre, objet.id),
    modifier: (id: string, { blocs, ...patch }: NotePatch): boolean =>
      modifier(id, { ...patch, ...(blocs === undefined ? {} : { blocs: ecrireLesBlocs(blocs) }) }),
  };
}

import type { Database } from 'better-sqlite3';
import type { ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import type { NoteRapide } from '#shared/domain/semaine/note-rapide.schema.ts';
import { createModifier } from '../modifier.ts';

/** Une note telle que la table la tient : l'objet n'y a pas de nom. */
export type NoteLue = Omit<NoteRapide, 'objet'> & { readonly objet: ObjetVise | null };

interface Ligne extends Omit<NoteLue, 'objet'> {
  readonly objetGenre: ObjetVise['genre'] | null;
  readonly objetId: string | null;
}

const COLONNES = `id, texte, pour_le AS "pourLe", objet_genre AS "objetGenre", objet_id AS "objetId", ecrite_le AS "ecriteLe", faite_le AS "faiteLe"`;

const lire = ({ objetGenre, objetId, ...note }: Ligne): NoteLue => ({
  ...note,
  objet: objetGenre === null || objetId === null ? null : { genre: objetGenre, id: objetId },
});

/** Les notes rapides. */
export function createNoteRapideRepository(db: Database) {
  const parId = db.prepare<[string], Ligne>(`SELECT ${COLONNES} FROM note_rapide WHERE id = ?`);
  // Sans jour dit, elles viennent d'abord ; l'index ne porte que ce qui reste à faire.
  const aFaire = db.prepare<[number], Ligne>(
    `SELECT ${COLONNES} FROM note_rapide WHERE faite_le IS NULL ORDER BY pour_le, ecrite_le LIMIT ?`,
  );
  const surUnObjet = db.prepare<[number], Ligne>(
    `SELECT ${COLONNES} FROM note_rapide WHERE faite_le IS NULL AND objet_id IS NOT NULL ORDER BY pour_le, ecrite_le LIMIT ?`,
  );
  const deLObjet = db.prepare<[string, string], Ligne>(
    `SELECT ${COLONNES} FROM note_rapide WHERE objet_genre = ? AND objet_id = ? ORDER BY faite_le IS NOT NULL, pour_le IS NULL, pour_le, ecrite_le DESC LIMIT 100`,
  );
  const inserer = db.prepare(
    `INSERT INTO note_rapide (id, texte, pour_le, objet_genre, objet_id, ecrite_le)
     VALUES (@id, @texte, @pourLe, @objetGenre, @objetId, @ecriteLe)`,
  );
  const supprimer = db.prepare('DELETE FROM note_rapide WHERE id = ?');
  return {
    parId(id: string): NoteLue | null {
      const lue = parId.get(id);
      return lue === undefined ? null : lire(lue);
    },
    /** Celles qui restent à faire, `limite` au plus. */
    aFaire: (limite: number): NoteLue[] => aFaire.all(limite).map(lire),
    /** De celles-là, celles qu'on a écrites sur une fiche. */
    surUnObjet: (limite: number): NoteLue[] => surUnObjet.all(limite).map(lire),
    /** Celles d'une fiche, ce qui reste à faire d'abord. */
    deLObjet: ({ genre, id }: ObjetVise): NoteLue[] => deLObjet.all(genre, id).map(lire),
    ajouter({ objet, ...note }: Omit<NoteLue, 'faiteLe'>): void {
      inserer.run({ ...note, objetGenre: objet?.genre ?? null, objetId: objet?.id ?? null });
    },
    modifier: createModifier(db, 'note_rapide', ['texte', 'pourLe', 'faiteLe']),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
  };
}

import type { Database } from 'better-sqlite3';
import type { Maille } from '#shared/domain/designation/designation.schema.ts';
import { createModifier } from '../modifier.ts';

/** Un genre de désignation que le service a défini. */
export interface GenreDefini {
  readonly id: string;
  readonly nom: string;
  readonly maille: Maille;
  readonly attendu: boolean;
}

type Ligne = Omit<GenreDefini, 'attendu'> & { readonly attendu: 0 | 1 };
const lire = (ligne: Ligne): GenreDefini => ({ ...ligne, attendu: ligne.attendu === 1 });

/** Les genres de désignation définis par le service ; les genres fournis sont dans le code. */
export function createGenreDesignationRepository(db: Database) {
  const tous = db.prepare<[], Ligne>('SELECT id, nom, maille, attendu FROM genre_designation ORDER BY nom, id');
  const parId = db.prepare<[string], Ligne>('SELECT id, nom, maille, attendu FROM genre_designation WHERE id = ?');
  const inserer = db.prepare('INSERT INTO genre_designation (id, nom, maille, attendu) VALUES (?, ?, ?, ?)');
  const supprimer = db.prepare('DELETE FROM genre_designation WHERE id = ?');
  return {
    tous: (): GenreDefini[] => tous.all().map(lire),
    parId(id: string): GenreDefini | null {
      const ligne = parId.get(id);
      return ligne === undefined ? null : lire(ligne);
    },
    ajouter: ({ id, nom, maille, attendu }: GenreDefini): void => void inserer.run(id, nom, maille, attendu ? 1 : 0),
    modifier: createModifier(db, 'genre_designation', ['nom', 'maille', 'attendu']),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
  };
}

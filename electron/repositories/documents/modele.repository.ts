import type { Database } from 'better-sqlite3';
import type { Modele } from '#shared/domain/modele/modele.schema.ts';
import { createModifier } from '../modifier.ts';

type Brut = Omit<Modele, 'parDefaut'> & { readonly parDefaut: 0 | 1 };
const COLONNES = 'id, genre, nom, piece_id AS "pieceId", par_defaut AS "parDefaut", depose_le AS "deposeLe"';
const lire = ({ parDefaut, ...modele }: Brut): Modele => ({ ...modele, parDefaut: parDefaut === 1 });

/** Les modèles Word du service. */
export function createModeleRepository(db: Database) {
  const tous = db.prepare<[], Brut>(`SELECT ${COLONNES} FROM modele ORDER BY genre`);
  const parId = db.prepare<[string], Brut>(`SELECT ${COLONNES} FROM modele WHERE id = ?`);
  const duGenre = db.prepare<[string], Brut>(`SELECT ${COLONNES} FROM modele WHERE genre = ?`);
  const ajouter = db.prepare(
    'INSERT INTO modele (id, genre, nom, piece_id, depose_le) VALUES (@id, @genre, @nom, @pieceId, @deposeLe)',
  );
  const modifier = createModifier(db, 'modele', ['nom', 'pieceId', 'parDefaut', 'deposeLe']);
  const retirer = db.prepare('DELETE FROM modele WHERE id = ?');
  return {
    tous: (): Modele[] => tous.all().map(lire),
    parId(id: string): Modele | null {
      const brut = parId.get(id);
      return brut === undefined ? null : lire(brut);
    },
    duGenre: (genre: string): Modele[] => duGenre.all(genre).map(lire),
    ajouter: (modele: Omit<Modele, 'parDefaut'>): void => void ajouter.run(modele),
    modifier: (
      id: string,
      { parDefaut, ...reste }: { [C in 'nom' | 'pieceId' | 'parDefaut' | 'deposeLe']?: Modele[C] | undefined },
    ): void => void modifier(id, { ...reste, ...(parDefaut === undefined ? {} : { parDefaut: parDefaut ? 1 : 0 }) }),
    retirer: (id: string): void => void retirer.run(id),
  };
}

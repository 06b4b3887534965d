import type { Database } from 'better-sqlite3';
import type { PieceDeConvention, PieceSaisie } from '#shared/domain/convention/pieces/piece-de-convention.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

interface DeConvention {
  readonly conventionId: string;
}
type Lue = PieceDeConvention & DeConvention;

const COLONNES = `j.id, j.convention_id AS "conventionId", j.structure_id AS "structureId", s.nom, j.genre, j.libelle,
  j.date_piece AS "datePiece", j.valable_jusqu_au AS "valableJusquAu", j.attendue_le AS "attendueLe", j.recue_le AS "recueLe",
  j.sans_objet AS "sansObjet"`;
const DE = 'convention_piece j JOIN structure s ON s.id = j.structure_id';
const ORDRE = 'ORDER BY s.nom_tri, j.genre, j.valable_jusqu_au DESC, j.id';

/** Les pièces des organismes d'une convention ; leur fichier est gardé avec celui des réunions. */
export function createPieceDeConventionRepository(db: Database) {
  const lire = avecBooleens<Lue, 'sansObjet'>(['sansObjet']);
  const deConvention = db.prepare<[string], Brute<Lue, 'sansObjet'>>(
    `SELECT ${COLONNES}, p.nom AS fichier FROM ${DE} LEFT JOIN piece p ON p.id = j.piece_id WHERE j.convention_id = ? ${ORDRE}`,
  );
  const deToutes = db.prepare<[], Brute<Lue, 'sansObjet'>>(
    `SELECT ${COLONNES}, NULL AS fichier FROM ${DE} JOIN convention c ON c.id = j.convention_id AND c.supprime_le IS NULL ${ORDRE}`,
  );
  const dates = db.prepare<[string], Brute<Lue, 'sansObjet'>>(
    `SELECT ${COLONNES}, NULL AS fichier FROM ${DE} WHERE j.convention_id = ? ${ORDRE}`,
  );
  const parId = db.prepare<[string], DeConvention & { pieceId: string | null }>(
    'SELECT convention_id AS "conventionId", piece_id AS "pieceId" FROM convention_piece WHERE id = ?',
  );
  const inserer = db.prepare(
    `INSERT INTO convention_piece (id, convention_id, structure_id, genre, libelle, date_piece, valable_jusqu_au, attendue_le, recue_le, sans_objet)
     VALUES (@id, @conventionId, @structureId, @genre, @libelle, @datePiece, @valableJusquAu, @attendueLe, @recueLe, @sansObjet)`,
  );
  const effacer = db.prepare('DELETE FROM convention_piece WHERE id = ?');
  return {
    deConvention: (conventionId: string): Lue[] => deConvention.all(conventionId).map(lire),
    /** Leurs dates seules, d'une convention ou de toutes (`null`), sans leur fichier. */
    datesDe: (conventionId: string | null): Lue[] =>
      (conventionId === null ? deToutes.all() : dates.all(conventionId)).map(lire),
    parId: (id: string) => parId.get(id) ?? null,
    ajouter: (une: PieceSaisie & DeConvention & { readonly id: string }): void =>
      void inserer.run({ ...une, sansObjet: Number(une.sansObjet) }),
    modifier: createModifier(db, 'convention_piece', [
      'libelle',
      'datePiece',
      'valableJusquAu',
      'attendueLe',
      'recueLe',
      'sansObjet',
      'pieceId',
    ]),
    effacer: (id: string): void => void effacer.run(id),
  };
}

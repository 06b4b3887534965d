import type { Database } from 'better-sqlite3';
import type { PieceDeFiche } from '#shared/domain/feuille-de-route/piece-de-fiche.schema.ts';
import { createModifier } from '../modifier.ts';

interface Ligne extends Omit<PieceDeFiche, 'fichier'> {
  readonly nom: string;
  readonly taille: number;
}

/** Les documents d'un appel : cahier des charges, appel publié, liste de communes ; leur contenu est gardé avec les pièces. */
export function createPieceDAppelRepository(db: Database) {
  const deLAppel = db.prepare<[string], Ligne>(
    `SELECT j.id, j.titre, j.recue_le AS "recueLe", p.nom, c.taille FROM appel_piece j
     JOIN piece p ON p.id = j.piece_id JOIN piece_contenu c ON c.sha256 = p.sha256 WHERE j.appel_id = ? ORDER BY j.rang, j.id`,
  );
  const pieceDe = db
    .prepare<[string], string>(
      'SELECT j.piece_id FROM appel_piece j JOIN appel a ON a.id = j.appel_id AND a.supprime_le IS NULL WHERE j.id = ?',
    )
    .pluck();
  const ajouter = db.prepare(
    `INSERT INTO appel_piece (id, appel_id, piece_id, titre, rang, recue_le)
     VALUES (@id, @appelId, @pieceId, @titre, (SELECT 1 + coalesce(max(rang), 0) FROM appel_piece WHERE appel_id = @appelId), @recueLe)`,
  );
  const retirer = db.prepare('DELETE FROM appel_piece WHERE id = ?');
  return {
    /** Dans l'ordre où elles ont été jointes. */
    deLAppel: (appelId: string): PieceDeFiche[] =>
      deLAppel.all(appelId).map(({ nom, taille, ...piece }) => ({ ...piece, fichier: { nom, taille } })),
    /** Le contenu que tient une pièce ; `null` si elle n'est plus là, ou son appel. */
    pieceDe: (id: string): string | null => pieceDe.get(id) ?? null,
    ajouter: (piece: {
      readonly id: string;
      readonly appelId: string;
      readonly pieceId: string;
      readonly titre: string;
      readonly recueLe: string;
    }): void => void ajouter.run(piece),
    modifier: createModifier(db, 'appel_piece', ['titre']),
    retirer: (id: string): void => void retirer.run(id),
  };
}

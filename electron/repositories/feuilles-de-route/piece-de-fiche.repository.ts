import type { Database } from 'better-sqlite3';
import type { PieceDeFiche } from '#shared/domain/feuille-de-route/piece-de-fiche.schema.ts';
import { createModifier } from '../modifier.ts';

interface Ligne extends Omit<PieceDeFiche, 'fichier'> {
  readonly nom: string;
  readonly taille: number;
}

/** Les pièces jointes des fiches action ; leur contenu est gardé avec celui des réunions. */
export function createPieceDeFicheRepository(db: Database) {
  const deFiche = db.prepare<[string], Ligne>(
    `SELECT j.id, j.titre, j.recue_le AS "recueLe", p.nom, c.taille FROM fiche_piece j
     JOIN piece p ON p.id = j.piece_id JOIN piece_contenu c ON c.sha256 = p.sha256 WHERE j.fiche_id = ? ORDER BY j.rang, j.id`,
  );
  const pieceDe = db
    .prepare<[string], string>(
      `SELECT j.piece_id FROM fiche_piece j JOIN fiche_action f ON f.id = j.fiche_id AND f.supprime_le IS NULL WHERE j.id = ?`,
    )
    .pluck();
  const ajouter = db.prepare(
    `INSERT INTO fiche_piece (id, fiche_id, piece_id, titre, rang, recue_le)
     VALUES (@id, @ficheId, @pieceId, @titre, (SELECT 1 + coalesce(max(rang), 0) FROM fiche_piece WHERE fiche_id = @ficheId), @recueLe)`,
  );
  const retirer = db.prepare('DELETE FROM fiche_piece WHERE id = ?');
  return {
    /** Dans l'ordre où elles ont été jointes. */
    deFiche: (ficheId: string): PieceDeFiche[] =>
      deFiche.all(ficheId).map(({ nom, taille, ...piece }) => ({ ...piece, fichier: { nom, taille } })),
    /** Le contenu que tient une pièce ; `null` si elle n'est plus là, ou sa fiche. */
    pieceDe: (id: string): string | null => pieceDe.get(id) ?? null,
    ajouter: (piece: {
      readonly id: string;
      readonly ficheId: string;
      readonly pieceId: string;
      readonly titre: string;
      readonly recueLe: string;
    }): void => void ajouter.run(piece),
    modifier: createModifier(db, 'fiche_piece', ['titre']),
    retirer: (id: string): void => void retirer.run(id),
  };
}

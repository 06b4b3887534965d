import type { Database } from 'better-sqlite3';
import { createModifier } from '../modifier.ts';
import { estNommee } from '../annuaire/nommee.ts';

export interface PieceJointeLue {
  readonly id: string;
  readonly reunionId: string;
  readonly pointId: string | null;
  readonly pieceId: string | null;
  readonly titre: string;
}

/** Les pièces d'une réunion ou de ses points, et ce qui reste à garder de leur contenu. */
export function createPieceRepository(db: Database) {
  const COLONNES = 'id, reunion_id AS "reunionId", point_id AS "pointId", piece_id AS "pieceId", titre';
  const parId = db.prepare<[string], PieceJointeLue>(`SELECT ${COLONNES} FROM piece_jointe WHERE id = ?`);
  const voisines = db
    .prepare<[{ reunion: string; point: string | null }], string>(
      'SELECT id FROM piece_jointe WHERE reunion_id = @reunion AND point_id IS @point ORDER BY rang',
    )
    .pluck();
  const duPoint = db
    .prepare<[string], string>('SELECT piece_id FROM piece_jointe WHERE point_id = ? AND piece_id IS NOT NULL')
    .pluck();
  const ajouter = db.prepare(
    `INSERT INTO piece_jointe (id, reunion_id, point_id, piece_id, titre, rang, usage, acheve, recue_le)
     VALUES (@id, @reunionId, @pointId, @pieceId, @titre, @rang, @usage, 1, @recueLe)`,
  );
  const copiables = db.prepare<
    [string],
    { id: string; pieceId: string | null; titre: string; rang: number; acheve: number; recueLe: string | null }
  >(
    `SELECT id, piece_id AS "pieceId", titre, rang, acheve, recue_le AS "recueLe" FROM piece_jointe WHERE point_id = ? ORDER BY rang`,
  );
  const copier = db.prepare(
    `INSERT INTO piece_jointe (id, reunion_id, point_id, piece_id, titre, rang, acheve, recue_le)
     VALUES (@id, @reunionId, @pointId, @pieceId, @titre, @rang, @acheve, @recueLe)`,
  );
  const retirer = db.prepare('DELETE FROM piece_jointe WHERE id = ?');
  const ranger = db.prepare('UPDATE piece_jointe SET rang = ? WHERE id = ? AND rang <> ?');
  const oublier = db.prepare<[string]>(`DELETE FROM piece WHERE id = ? AND NOT ${estNommee(db, 'piece')}`);
  const total = db.prepare<[], number>('SELECT coalesce(sum(taille), 0) FROM piece_contenu').pluck();
  // Ce qu'efface l'opération en cours nommait peut-être des pièces que plus rien ne nomme.
  const effacees = db
    .prepare<[], string>(
      `SELECT DISTINCT c.value FROM journal_valeur v CROSS JOIN json_each(v.avant) c
       WHERE v.operation = (SELECT operation FROM operation_en_cours) AND v.champ IS NULL AND v.apres IS NULL
         AND v.tbl <> 'piece' AND c.type = 'text' AND EXISTS (SELECT 1 FROM piece p WHERE p.id = c.value)`,
    )
    .pluck();
  const perdus = db.prepare<[string], { sha256: string; taille: number }>(
    `SELECT c.sha256, c.taille FROM piece_contenu c
     WHERE c.sha256 NOT IN (SELECT sha256 FROM piece)
       AND NOT EXISTS (SELECT 1 FROM document_produit d WHERE d.source = c.sha256 OR d.rendu = c.sha256)
       AND c.sha256 NOT IN (SELECT i.value FROM document_produit d, json_each(d.images) i)
       AND NOT EXISTS (SELECT 1 FROM journal_valeur v JOIN operation o ON o.num = v.operation
         WHERE v.tbl = 'piece' AND v.champ IS NULL AND coalesce(v.avant, v.apres) ->> 'sha256' = c.sha256 AND o.quand_utc >= ?)`,
  );
  // La chaîne scellée reste ; l'opération ne se défait plus, et le dit.
  const effacerValeurs = db.prepare<[string]>(
    `DELETE FROM journal_valeur WHERE tbl = 'piece' AND champ IS NULL AND coalesce(avant, apres) ->> 'sha256' = ?`,
  );
  const effacerContenu = db.prepare<[string]>('DELETE FROM piece_contenu WHERE sha256 = ?');
  /** Ce qui s'en était lu n'en reste pas non plus (RGPD) ; d'un contenu parti avant, pas davantage. */
  const oublierTextes = db.prepare(
    'DELETE FROM texte_de_piece WHERE sha256 NOT IN (SELECT sha256 FROM piece_contenu) AND sha256 NOT IN (SELECT sha256 FROM piece)',
  );
  const deContenu = db
    .prepare<[string], string>(
      'SELECT nom FROM piece WHERE sha256 = ? AND EXISTS (SELECT 1 FROM piece_jointe j WHERE j.piece_id = piece.id) LIMIT 1',
    )
    .pluck();
  const ordonner = (ids: readonly string[]): void => ids.forEach((id, i) => ranger.run(i + 1, id, i + 1));

  return {
    parId: (id: string): PieceJointeLue | null => parId.get(id) ?? null,
    /** Les pièces du même point (ou de la réunion), dans l'ordre. */
    voisines: (reunion: string, point: string | null): string[] => voisines.all({ reunion, point }),
    /** Les contenus que tiennent les pièces d'un point. */
    duPoint: (pointId: string): string[] => duPoint.all(pointId),
    /** À la suite des pièces du même point. */
    ajouter(
      piece: PieceJointeLue & { readonly usage: 'seance' | 'anterieure'; readonly recueLe: string | null },
    ): void {
      ajouter.run({ ...piece, rang: voisines.all({ reunion: piece.reunionId, point: piece.pointId }).length + 1 });
    },
    /** Un point repris emporte ses pièces : le même contenu, à deux endroits. */
    reprendre(dePoint: string, vers: { reunionId: string; pointId: string }, nouvelId: () => string): void {
      for (const piece of copiables.all(dePoint)) copier.run({ ...piece, ...vers, id: nouvelId() });
    },
    modifier: createModifier(db, 'piece_jointe', ['titre', 'pieceId', 'acheve', 'recueLe']),
    retirer: (id: string): void => void retirer.run(id),
    ordonner,
    /** Oublie une pièce que plus rien ne nomme ; son contenu reste tant que le geste peut se défaire. */
    oublierSiLibre: (pieceId: string): void => void oublier.run(pieceId),
    /** Oublie les pièces que nommait ce que l'opération en cours efface. */
    oublierLesEffacees: (): void => effacees.all().forEach((id) => oublier.run(id)),
    /** Le nom d'une pièce jointe de même contenu, octet pour octet ; `null` : aucune. */
    deContenu: (sha256: string): string | null => deContenu.get(sha256) ?? null,
    /** Poids de tous les contenus gardés, en octets. */
    poids: (): number => total.get() ?? 0,
    /**
     * Libère les contenus qu'aucune pièce ne tient et dont aucun geste depuis cet instant ne parle ; ce qui les nommait
     * avant ne se défait plus, et ce qui s'en était lu ne se cherche plus.
     */
    liberer(depuis: string): { contenus: number; octets: number } {
      const libres = perdus.all(depuis);
      for (const { sha256 } of libres) {
        effacerValeurs.run(sha256);
        effacerContenu.run(sha256);
      }
      oublierTextes.run();
      return { contenus: libres.length, octets: libres.reduce((somme, { taille }) => somme + taille, 0) };
    },
  };
}

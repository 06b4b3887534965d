import type { Database } from 'better-sqlite3';
import { createPassagesDePiece, TABLES_DE_PIECES } from '#electron/database/passages-de-piece.ts';

/** Une pièce dont le texte n'est pas encore lu. */
interface PieceALire {
  readonly sha256: string;
  readonly nom: string;
}

/** Le texte des pièces : dérivé de leurs octets, gardé par leur empreinte, hors de l'histoire du fichier. */
export function createTexteDePieceRepository(db: Database) {
  const tenues = TABLES_DE_PIECES.map((tbl) => `SELECT piece_id FROM ${tbl}`).join(' UNION ALL ');
  const A_LIRE = `FROM piece p WHERE p.id IN (${tenues}) AND (p.nom LIKE '%.docx' OR p.nom LIKE '%.docm' OR p.nom LIKE '%.pdf')
    AND NOT EXISTS (SELECT 1 FROM texte_de_piece t WHERE t.sha256 = p.sha256)`;
  const aLire = db.prepare<[], PieceALire>(`SELECT p.sha256, p.nom ${A_LIRE} ORDER BY p.id DESC LIMIT 1`);
  const combien = db.prepare<[], number>(`SELECT count(*) ${A_LIRE}`).pluck();
  const octets = db.prepare<[string], Buffer>('SELECT octets FROM piece_contenu WHERE sha256 = ?').pluck();
  const noter = db.prepare<[string, string, string]>(
    'INSERT OR REPLACE INTO texte_de_piece (sha256, etat, texte) VALUES (?, ?, ?)',
  );
  const reprendre = TABLES_DE_PIECES.map((tbl) =>
    db.prepare<[string]>(
      `INSERT INTO passage_a_mettre (tbl, ligne) SELECT '${tbl}', l.id FROM piece p JOIN ${tbl} l ON l.piece_id = p.id WHERE p.sha256 = ?`,
    ),
  );
  const passages = createPassagesDePiece(db);
  const ecrire = db.transaction((sha256: string, etat: string, texte: string): void => {
    noter.run(sha256, etat, texte);
    passages.apres(sha256);
    // Leur état se relit : « texte non lu » se cherche aussi.
    for (const remettre of reprendre) remettre.run(sha256);
  });

  return {
    /** La prochaine à lire, la dernière jointe d'abord. */
    aLire: (): PieceALire | null => aLire.get() ?? null,
    combien: (): number => combien.get() ?? 0,
    octets: (sha256: string): Uint8Array | null => octets.get(sha256) ?? null,
    /** Garde ce qui s'est lu d'une pièce, et le met dans la recherche. */
    noter: ecrire,
  };
}

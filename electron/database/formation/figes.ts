import type { Database } from 'better-sqlite3';

/** Ce qui garde un document figé : sa table, la pièce qui le porte, l'empreinte qu'on en a. */
export interface Fige {
  readonly tbl: string;
  readonly id: string;
  readonly pieceId: string;
  readonly empreinte: string;
}

const TABLES_FIGEES = ['version_pv', 'version_feuille', 'rapport_copil'] as const;

/** Les documents figés d'un fichier. */
export const figesDe = (db: Database): Fige[] =>
  TABLES_FIGEES.flatMap((tbl) =>
    db
      .prepare<[], Fige>(
        `SELECT '${tbl}' AS tbl, id, contenu_id AS "pieceId", empreinte FROM ${tbl} WHERE contenu_id IS NOT NULL ORDER BY id`,
      )
      .all(),
  );

/** Ce que porte une pièce figée ; `undefined` si ses octets manquent ou ne se lisent pas. */
export function lireFige(db: Database, pieceId: string): unknown {
  const octets = db
    .prepare<[string], Buffer>(
      'SELECT c.octets FROM piece p JOIN piece_contenu c ON c.sha256 = p.sha256 WHERE p.id = ?',
    )
    .pluck()
    .get(pieceId);
  try {
    return octets === undefined ? undefined : (JSON.parse(octets.toString('utf8')) as unknown);
  } catch {
    return undefined;
  }
}

/** Le nom d'un champ ; toute autre clé est un texte, et peut nommer quelqu'un. */
export const MOT_DU_PROGRAMME = /^[a-z][A-Za-z\d_]*$/u;

function voirDans(valeur: unknown, voir: (texte: string) => void): void {
  if (typeof valeur === 'string') voir(valeur);
  else if (Array.isArray(valeur)) for (const une of valeur) voirDans(une, voir);
  else if (typeof valeur === 'object' && valeur !== null)
    for (const [cle, une] of Object.entries(valeur)) {
      if (!MOT_DU_PROGRAMME.test(cle)) voir(cle);
      voirDans(une, voir);
    }
}

/** Donne à voir chaque texte des documents figés. */
export function voirLesFiges(db: Database, voir: (texte: string) => void): void {
  for (const { pieceId } of figesDe(db)) voirDans(lireFige(db, pieceId), voir);
}

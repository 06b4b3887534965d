import type { Database } from 'better-sqlite3';

export interface PassageTrouve {
  readonly tbl: string;
  readonly ligne: string;
  readonly titre: string;
  readonly precision: string | null;
  /** Réunion d'un point, d'une décision ou d'une action. */
  readonly reunionId: string | null;
}

/** Les mots tapés deviennent des débuts de mots, tous exigés ; aucune syntaxe FTS ne passe. */
export const enRequeteFts = (texte: string): string =>
  (texte.match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 8)
    .map((mot) => `"${mot}"*`)
    .join(' ');

/** Recherche dans le fichier, sans accents ni casse. */
export function createRechercheRepository(db: Database) {
  const chercher = db.prepare<[{ q: string; limite: number }], PassageTrouve>(
    `WITH trouve AS (
       SELECT p.tbl, p.ligne, f.rank AS score FROM passage_fts f JOIN passage p ON p.num = f.rowid
       WHERE passage_fts MATCH @q ORDER BY f.rank LIMIT @limite
     )
     SELECT t.tbl, t.ligne, t.score,
       CASE t.tbl
         WHEN 'instance' THEN (SELECT type || ' ' || complement FROM instance WHERE id = t.ligne)
         WHEN 'personne' THEN (SELECT concat_ws(' ', civilite, prenom, nom) FROM personne WHERE id = t.ligne)
         WHEN 'structure' THEN (SELECT nom FROM structure WHERE id = t.ligne)
         WHEN 'contrat_ville' THEN (SELECT libelle FROM contrat_ville WHERE id = t.ligne)
         WHEN 'point' THEN (SELECT titre FROM point WHERE id = t.ligne)
         WHEN 'deliberation' THEN (SELECT texte FROM deliberation WHERE id = t.ligne)
         WHEN 'action' THEN (SELECT libelle FROM action WHERE id = t.ligne)
       END AS titre,
       CASE t.tbl
         WHEN 'personne' THEN (SELECT fonction FROM personne WHERE id = t.ligne)
         WHEN 'point' THEN (SELECT i.type || ' ' || i.complement || ', ' || strftime('%d/%m/%Y', r.date) FROM point p JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE p.id = t.ligne)
         WHEN 'deliberation' THEN (SELECT i.type || ' ' || i.complement || ', ' || strftime('%d/%m/%Y', r.date) FROM deliberation d JOIN point p ON p.id = d.point_id JOIN reunion r ON r.id = p.reunion_id JOIN instance i ON i.id = r.instance_id WHERE d.id = t.ligne)
         WHEN 'action' THEN (SELECT pilote FROM action WHERE id = t.ligne)
       END AS precision,
       CASE t.tbl
         WHEN 'point' THEN (SELECT reunion_id FROM point WHERE id = t.ligne)
         WHEN 'deliberation' THEN (SELECT p.reunion_id FROM deliberation d JOIN point p ON p.id = d.point_id WHERE d.id = t.ligne)
         WHEN 'action' THEN (SELECT p.reunion_id FROM action a JOIN point p ON p.id = a.point_id WHERE a.id = t.ligne)
       END AS "reunionId"
     FROM trouve t ORDER BY t.score`,
  );
  return {
    /** Passages les plus proches ; `limite` au plus ; un texte sans lettre ni chiffre ne trouve rien. */
    chercher(texte: string, limite: number): PassageTrouve[] {
      const q = enRequeteFts(texte);
      return q === '' ? [] : chercher.all({ q, limite });
    },
  };
}

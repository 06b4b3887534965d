import type { Database } from 'better-sqlite3';

/** Les lignes dont un changement met une fiche à jour : elle-même, ses étapes, ses sous-actions, son argent, ses valeurs, ses météos. */
const PARTIES = (fiches: string) => `SELECT f.id AS fiche, 'fiche_action' AS tbl, f.id AS ligne FROM ${fiches} f
  UNION ALL SELECT f.id, 'etape', e.id FROM ${fiches} f JOIN etape e ON e.fiche_id = f.id
  UNION ALL SELECT f.id, 'sous_action', x.id FROM ${fiches} f JOIN sous_action x ON x.fiche_id = f.id
  UNION ALL SELECT f.id, 'financement', l.id FROM ${fiches} f JOIN financement l ON l.fiche_id = f.id
  UNION ALL SELECT f.id, 'mesure', m.id FROM ${fiches} f JOIN indicateur i ON i.fiche_id = f.id JOIN mesure m ON m.indicateur_id = i.id
  UNION ALL SELECT f.id, 'meteo', w.id FROM ${fiches} f JOIN meteo w ON w.fiche_id = f.id`;

/** Quand chaque fiche action a changé pour la dernière fois, d'après le journal. */
export function createFraicheurQueries(db: Database) {
  const majs = db.prepare<[string], { ficheId: string; majLe: string }>(
    `WITH fiche (id) AS (SELECT value FROM json_each(?)), partie (fiche, tbl, ligne) AS (${PARTIES('fiche')})
     SELECT d.fiche AS "ficheId", substr(o.quand_utc, 1, 10) AS "majLe"
     FROM (SELECT p.fiche, max((SELECT max(v.operation) FROM journal_valeur v WHERE v.tbl = p.tbl AND v.ligne = p.ligne)) AS num
       FROM partie p GROUP BY p.fiche) d JOIN operation o ON o.num = d.num`,
  );
  return {
    /** Date civile du dernier changement de chacune. */
    majs: (ids: readonly string[]): ReadonlyMap<string, string> =>
      new Map(majs.all(JSON.stringify(ids)).map(({ ficheId, majLe }) => [ficheId, majLe])),
  };
}

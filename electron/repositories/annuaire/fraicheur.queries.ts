import type { Database } from 'better-sqlite3';

/** Le dernier changement de la fiche `f`, ou de l'une de ses parties que `de` énumère. */
const dernier = (tbl: string, de: string): string =>
  `coalesce((SELECT max(v.operation) FROM ${de} CROSS JOIN journal_valeur v ON v.tbl = '${tbl}' AND v.ligne = x.id), 0)`;
const deLaFiche = (tbl: string): string => dernier(tbl, `(SELECT id FROM ${tbl} WHERE fiche_id = f.value) x`);

/** Ce dont un changement met une fiche à jour : elle-même, ses étapes, ses sous-actions, son argent, ses valeurs, ses météos. */
const DERNIER_CHANGEMENT = `max(${[
  dernier('fiche_action', '(SELECT f.value AS id) x'),
  ...['etape', 'sous_action', 'financement', 'meteo'].map(deLaFiche),
  dernier(
    'mesure',
    '(SELECT m.id FROM indicateur i JOIN mesure m ON m.indicateur_id = i.id WHERE i.fiche_id = f.value) x',
  ),
].join(',\n       ')})`;

/** Quand chaque fiche action a changé pour la dernière fois, d'après le journal. */
export function createFraicheurQueries(db: Database) {
  const majs = db.prepare<[string], { ficheId: string; majLe: string }>(
    `SELECT d.fiche AS "ficheId", substr(o.quand_utc, 1, 10) AS "majLe"
     FROM (SELECT f.value AS fiche, ${DERNIER_CHANGEMENT} AS num FROM json_each(?) f) d JOIN operation o ON o.num = d.num`,
  );
  return {
    /** Date civile du dernier changement de chacune. */
    majs: (ids: readonly string[]): ReadonlyMap<string, string> =>
      new Map(majs.all(JSON.stringify(ids)).map(({ ficheId, majLe }) => [ficheId, majLe])),
  };
}

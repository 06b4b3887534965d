import type { Database } from 'better-sqlite3';

interface ObjectifBrut {
  readonly conventionId: string;
  readonly code: string;
  readonly annee: number;
  readonly nombre: number;
}

/** La somme d'une année civile ; d'un habitant de QPV, `sur` est le total des mêmes périodes. */
export interface EffectifAnnuel {
  readonly code: string;
  readonly annee: number;
  readonly nombre: number;
  readonly sur: number | null;
  readonly au: string;
}

const CODES = `('I1', 'I2', 'I3', 'I6', 'I7')`;
/** Ce qui vaut d'un effectif : le retenu, sinon le contrôlé, sinon le déclaré et ses corrections (I1). */
const vaut = (r: string): string =>
  `coalesce(${r}.retenu, ${r}.controle, ${r}.declare + coalesce((SELECT sum(k.ecart) FROM convention_correction k WHERE k.releve_id = ${r}.id), 0))`;
/** L'indicateur d'abord : sans statistiques, SQLite lirait tous les effectifs du fichier. */
const DE = `convention_indicateur i CROSS JOIN convention_releve r ON r.indicateur_id = i.id`;
const ANNEE = 'CAST(substr(r.au, 1, 4) AS INTEGER)';

/** Les effectifs d'une convention, déjà sommés par année, et les objectifs de toutes : ce que la région en lit. */
export function createEffectifDeRegionQueries(db: Database) {
  const objectifs = db.prepare<[], ObjectifBrut>(
    `SELECT c.id AS "conventionId", i.code, o.annee, o.nombre
     FROM convention c JOIN convention_indicateur i ON i.convention_id = c.id AND i.code IN ${CODES}
     CROSS JOIN convention_objectif o ON o.indicateur_id = i.id AND o.part = 'total'
     WHERE c.supprime_le IS NULL ORDER BY c.id, i.code, o.annee`,
  );
  const totaux = db.prepare<[string], EffectifAnnuel>(
    `SELECT i.code, ${ANNEE} AS annee, sum(${vaut('r')}) AS nombre, NULL AS sur, max(r.au) AS au
     FROM ${DE} AND r.part = 'total'
     WHERE i.convention_id = ? AND i.code IN ${CODES} AND r.declare IS NOT NULL GROUP BY i.code, ${ANNEE}`,
  );
  const quartiers = db.prepare<[string], EffectifAnnuel>(
    `SELECT i.code, ${ANNEE} AS annee, sum(${vaut('r')}) AS nombre, sum(${vaut('t')}) AS sur, max(r.au) AS au
     FROM ${DE} AND r.part = 'qpv'
     CROSS JOIN convention_releve t ON t.indicateur_id = i.id AND t.part = 'total' AND t.au = r.au
     WHERE i.convention_id = ? AND i.code IN ${CODES} AND r.declare IS NOT NULL AND t.declare IS NOT NULL GROUP BY i.code, ${ANNEE}`,
  );
  const deLaCorrection = db
    .prepare<[string], string>(
      `SELECT i.convention_id FROM convention_correction k JOIN convention_releve r ON r.id = k.releve_id
       JOIN convention_indicateur i ON i.id = r.indicateur_id WHERE k.id = ?`,
    )
    .pluck();
  return {
    objectifs: (): ObjectifBrut[] => objectifs.all(),
    totaux: (conventionId: string): EffectifAnnuel[] => totaux.all(conventionId),
    quartiers: (conventionId: string): EffectifAnnuel[] => quartiers.all(conventionId),
    conventionDeLaCorrection: (id: string): string | null => deLaCorrection.get(id) ?? null,
  };
}

import type { Database } from 'better-sqlite3';

interface DUnIndicateur {
  readonly conventionId: string;
  readonly code: string;
}

interface ObjectifBrut extends DUnIndicateur {
  readonly annee: number;
  readonly nombre: number;
}

/** La somme d'une année civile ; d'un habitant de QPV, `sur` est le total des mêmes périodes. */
export interface EffectifAnnuel extends DUnIndicateur {
  readonly annee: number;
  readonly nombre: number;
  readonly sur: number | null;
  readonly au: string;
}

/** Ce qui vaut d'un effectif : le retenu, sinon le contrôlé, sinon le déclaré et ses corrections (I1). */
const vaut = (r: string): string =>
  `coalesce(${r}.retenu, ${r}.controle, ${r}.declare + coalesce((SELECT sum(k.ecart) FROM convention_correction k WHERE k.releve_id = ${r}.id), 0))`;
const DE_LA_REGION = `convention c JOIN convention_indicateur i ON i.convention_id = c.id AND i.code IN ('I1', 'I2', 'I3', 'I6', 'I7')`;

/** Les effectifs de toutes les conventions, déjà sommés par année : rien d'autre n'en sort du fichier. */
export function createEffectifDeRegionQueries(db: Database) {
  const objectifs = db.prepare<[], ObjectifBrut>(
    `SELECT c.id AS "conventionId", i.code, o.annee, o.nombre
     FROM ${DE_LA_REGION} JOIN convention_objectif o ON o.indicateur_id = i.id AND o.part = 'total'
     WHERE c.supprime_le IS NULL ORDER BY c.id, i.code, o.annee`,
  );
  const totaux = db.prepare<[], EffectifAnnuel>(
    `SELECT c.id AS "conventionId", i.code, CAST(substr(r.au, 1, 4) AS INTEGER) AS annee, sum(${vaut('r')}) AS nombre, NULL AS sur, max(r.au) AS au
     FROM ${DE_LA_REGION} JOIN convention_releve r ON r.indicateur_id = i.id AND r.part = 'total'
     WHERE c.supprime_le IS NULL AND r.declare IS NOT NULL GROUP BY c.id, i.code, substr(r.au, 1, 4)`,
  );
  const quartiers = db.prepare<[], EffectifAnnuel>(
    `SELECT c.id AS "conventionId", i.code, CAST(substr(r.au, 1, 4) AS INTEGER) AS annee, sum(${vaut('r')}) AS nombre, sum(${vaut('t')}) AS sur, max(r.au) AS au
     FROM ${DE_LA_REGION} JOIN convention_releve r ON r.indicateur_id = i.id AND r.part = 'qpv'
     JOIN convention_releve t ON t.indicateur_id = i.id AND t.part = 'total' AND t.au = r.au
     WHERE c.supprime_le IS NULL AND r.declare IS NOT NULL AND t.declare IS NOT NULL GROUP BY c.id, i.code, substr(r.au, 1, 4)`,
  );
  return {
    objectifs: (): ObjectifBrut[] => objectifs.all(),
    totaux: (): EffectifAnnuel[] => totaux.all(),
    quartiers: (): EffectifAnnuel[] => quartiers.all(),
  };
}

import type { Database } from 'better-sqlite3';

interface DeConvention {
  readonly conventionId: string;
  readonly code: string;
  readonly annee: number;
  readonly nombre: number;
}

interface JalonDeRegion {
  readonly conventionId: string;
  readonly code: string;
  readonly le: string;
  readonly nombre: number;
}

/** La somme d'une année civile ; `sur` : le total des seules périodes qui disent les habitants d'un QPV. */
interface EffectifAnnuel extends DeConvention {
  readonly au: string;
  readonly qpv: number | null;
  readonly sur: number | null;
}

const CODES = `('I1', 'I2', 'I3', 'I6', 'I7')`;
const DE = `convention c CROSS JOIN convention_indicateur i ON i.convention_id = c.id AND i.code IN ${CODES}`;

/** Les effectifs de toutes les conventions en vie, tels que des déclencheurs les tiennent par année, et leurs objectifs. */
export function createEffectifDeRegionQueries(db: Database) {
  const objectifs = db.prepare<[], DeConvention>(
    `SELECT c.id AS "conventionId", i.code, o.annee, o.nombre
     FROM ${DE} CROSS JOIN convention_objectif o ON o.indicateur_id = i.id AND o.part = 'total'
     WHERE c.supprime_le IS NULL ORDER BY c.id, i.code, o.annee`,
  );
  const annuels = db.prepare<[], EffectifAnnuel>(
    `SELECT c.id AS "conventionId", i.code, e.annee, e.nombre, e.au, e.qpv, e.sur
     FROM ${DE} CROSS JOIN effectif_annuel e ON e.indicateur_id = i.id
     WHERE c.supprime_le IS NULL ORDER BY c.id, i.code, e.annee`,
  );
  const jalons = db.prepare<[], JalonDeRegion>(
    `SELECT c.id AS "conventionId", i.code, j.le, j.nombre
     FROM ${DE} CROSS JOIN convention_jalon j ON j.indicateur_id = i.id
     WHERE c.supprime_le IS NULL ORDER BY c.id, i.code, j.le`,
  );
  return {
    objectifs: (): DeConvention[] => objectifs.all(),
    annuels: (): EffectifAnnuel[] => annuels.all(),
    jalons: (): JalonDeRegion[] => jalons.all(),
  };
}

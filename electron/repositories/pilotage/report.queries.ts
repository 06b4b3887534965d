import type { Database } from 'better-sqlite3';
import type { PointReporte } from '#shared/domain/pilotage/tableau-d-instance.schema.ts';

interface Lue extends Omit<PointReporte, 'traite'> {
  readonly instanceId: string;
  readonly traite: 0 | 1;
}

/** Les points remis d'une séance à l'autre : le dernier report, et combien de fois il l'a été. */
export function createReportQueries(db: Database) {
  const requete = (ou: string) =>
    db.prepare<[Record<string, string>], Lue>(
      `WITH RECURSIVE chaine (tete, suivant, fois) AS (
         SELECT p.id, p.origine_point_id, 1 FROM reunion r CROSS JOIN point p ON p.reunion_id = r.id AND p.etat = 'reporte'
         WHERE ${ou} AND r.supprime_le IS NULL AND r.date >= @de AND r.date <= @a
           AND NOT EXISTS (SELECT 1 FROM point s JOIN reunion q ON q.id = s.reunion_id
             WHERE s.origine_point_id = p.id AND s.etat = 'reporte' AND q.supprime_le IS NULL)
         UNION ALL
         SELECT c.tete, o.origine_point_id, c.fois + 1 FROM chaine c CROSS JOIN point o ON o.id = c.suivant AND o.etat = 'reporte'
       )
       SELECT p.id AS "pointId", r.id AS "reunionId", r.instance_id AS "instanceId", p.titre, r.date, max(c.fois) AS fois,
         EXISTS (SELECT 1 FROM point s WHERE s.origine_point_id = p.id AND s.etat = 'traite') AS traite
       FROM chaine c CROSS JOIN point p ON p.id = c.tete CROSS JOIN reunion r ON r.id = p.reunion_id
       GROUP BY c.tete ORDER BY fois DESC, r.date DESC, p.rang`,
    );
  const deLInstance = requete('r.instance_id = @instances');
  const desInstances = requete('r.instance_id IN (SELECT value FROM json_each(@instances))');
  const lire = ({ traite, ...reste }: Lue) => ({ ...reste, traite: traite === 1 });
  return {
    /** Ceux d'une instance, le plus reporté d'abord. */
    deLInstance: (instances: string, de: string, a: string) => deLInstance.all({ instances, de, a }).map(lire),
    desInstances: (ids: readonly string[], de: string, a: string) =>
      desInstances.all({ instances: JSON.stringify(ids), de, a }).map(lire),
  };
}

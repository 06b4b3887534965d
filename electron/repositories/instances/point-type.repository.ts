import type { Database } from 'better-sqlite3';
import type { PointType } from '#shared/domain/reunion/proposition.schema.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = 'id, rang, section, titre, nature, intervenant, duree';

/** L'ordre du jour type d'une instance, point par point. */
export function createPointTypeRepository(db: Database) {
  const dInstance = db.prepare<[string], PointType>(
    `SELECT ${COLONNES} FROM point_type WHERE instance_id = ? ORDER BY rang`,
  );
  const instanceDe = db.prepare<[string], string>('SELECT instance_id FROM point_type WHERE id = ?').pluck();
  const ajouter = db.prepare(
    `INSERT INTO point_type (id, instance_id, rang, section, titre, nature, intervenant, duree)
     VALUES (@id, @instanceId, @rang, @section, @titre, @nature, @intervenant, @duree)`,
  );
  const retirer = db.prepare('DELETE FROM point_type WHERE id = ?');
  const ranger = db.prepare('UPDATE point_type SET rang = ? WHERE id = ? AND rang <> ?');
  return {
    dInstance: (instanceId: string): PointType[] => dInstance.all(instanceId),
    instanceDe: (id: string): string | null => instanceDe.get(id) ?? null,
    ajouter: (point: PointType & { readonly instanceId: string }): void => void ajouter.run(point),
    modifier: createModifier(db, 'point_type', ['titre', 'section', 'nature', 'intervenant', 'duree']),
    retirer: (id: string): void => void retirer.run(id),
    /** Renumérote d'après l'ordre donné. */
    ordonner: (ids: readonly string[]): void => ids.forEach((id, i) => ranger.run(i + 1, id, i + 1)),
  };
}

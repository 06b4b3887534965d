import type { Database } from 'better-sqlite3';
import type { VoixDatee } from '#shared/domain/instance/voix.schema.ts';
import { createModifier } from '../modifier.ts';

export type VoixEcrite = VoixDatee & { readonly id: string };

/** Les voix que les arrêtés successifs donnent aux sièges et aux organisations d'une instance. */
export function createVoixRepository(db: Database) {
  const deInstance = db.prepare<[string], VoixEcrite>(
    `SELECT id, siege_id AS "siegeId", organisme, nombre, depuis FROM voix WHERE instance_id = ?
     ORDER BY depuis DESC, rowid`,
  );
  const inserer = db.prepare(
    `INSERT INTO voix (id, instance_id, siege_id, organisme, nombre, depuis)
     VALUES (@id, @instanceId, @siegeId, @organisme, @nombre, @depuis)`,
  );
  const effacer = db.prepare('DELETE FROM voix WHERE id = ?');
  return {
    /** Les voix de tous les arrêtés d'une instance, du plus récent au plus ancien. */
    deInstance: (instanceId: string): VoixEcrite[] => deInstance.all(instanceId),
    ajouter: (instanceId: string, voix: VoixEcrite): void => void inserer.run({ ...voix, instanceId }),
    modifier: createModifier(db, 'voix', ['nombre']),
    effacer: (id: string): void => void effacer.run(id),
  };
}

import type { Database } from 'better-sqlite3';
import type { Bulletin } from '#shared/domain/seance/seance.schema.ts';

/** Les bulletins d'un vote nominal : ceux qui ne votent pas « pour ». */
export function createBulletinRepository(db: Database) {
  const poser = db.prepare(
    `INSERT INTO bulletin (id, deliberation_id, siege_id, sens) VALUES (?, ?, ?, ?)
     ON CONFLICT (deliberation_id, siege_id) DO UPDATE SET sens = excluded.sens`,
  );
  const effacer = db.prepare('DELETE FROM bulletin WHERE deliberation_id = ? AND siege_id = ?');
  const tous = db.prepare('DELETE FROM bulletin WHERE deliberation_id = ?');
  const duDeporte = db.prepare(
    'DELETE FROM bulletin WHERE siege_id = ? AND deliberation_id IN (SELECT id FROM deliberation WHERE point_id = ?)',
  );
  return {
    poser: (id: string, deliberationId: string, { siegeId, sens }: Bulletin): void =>
      void poser.run(id, deliberationId, siegeId, sens),
    effacer: (deliberationId: string, siegeId: string): void => void effacer.run(deliberationId, siegeId),
    /** Le vote n'est plus nominal. */
    effacerTous: (deliberationId: string): void => void tous.run(deliberationId),
    /** Ce siège ne vote pas à ce point. */
    effacerDuPoint: (siegeId: string, pointId: string): void => void duDeporte.run(siegeId, pointId),
  };
}

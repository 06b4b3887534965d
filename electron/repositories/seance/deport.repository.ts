import type { Database } from 'better-sqlite3';

/** Qui ne prend part ni au débat ni au vote d'un point. */
export function createDeportRepository(db: Database) {
  const noter = db.prepare(
    `INSERT INTO deport (id, point_id, siege_id, motif) VALUES (@id, @pointId, @siegeId, @motif)
     ON CONFLICT (point_id, siege_id) DO UPDATE SET motif = excluded.motif`,
  );
  const deja = db
    .prepare<[string, string], string>('SELECT id FROM deport WHERE point_id = ? AND siege_id = ?')
    .pluck();
  const pointDe = db.prepare<[string], string>('SELECT point_id FROM deport WHERE id = ?').pluck();
  const retirer = db.prepare('DELETE FROM deport WHERE id = ?');
  return {
    deja: (pointId: string, siegeId: string): string | null => deja.get(pointId, siegeId) ?? null,
    noter: (deport: { id: string; pointId: string; siegeId: string; motif: string | null }): void =>
      void noter.run(deport),
    pointDe: (id: string): string | null => pointDe.get(id) ?? null,
    retirer: (id: string): void => void retirer.run(id),
  };
}

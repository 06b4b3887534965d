import type { Database } from 'better-sqlite3';
import type { Logo } from '#shared/domain/service/logo.schema.ts';
import { createModifier } from '../modifier.ts';

/** Les logotypes des collectivités qui coprésident une instance. */
export function createLogoRepository(db: Database) {
  const tous = db.prepare<[string], Logo>(
    'SELECT id, collectivite, piece_id AS "pieceId" FROM logo WHERE instance_id = ? ORDER BY rang',
  );
  const parId = db.prepare<[string], Logo & { instanceId: string }>(
    'SELECT id, collectivite, piece_id AS "pieceId", instance_id AS "instanceId" FROM logo WHERE id = ?',
  );
  const ajouter = db.prepare(
    `INSERT INTO logo (id, instance_id, collectivite, piece_id, rang)
     VALUES (@id, @instanceId, @collectivite, @pieceId, (SELECT coalesce(max(rang), 0) + 1 FROM logo WHERE instance_id = @instanceId))`,
  );
  const effacer = db.prepare('DELETE FROM logo WHERE id = ?');
  return {
    deLInstance: (instanceId: string): Logo[] => tous.all(instanceId),
    parId: (id: string): (Logo & { readonly instanceId: string }) | null => parId.get(id) ?? null,
    ajouter: (logo: Logo & { readonly instanceId: string }): void => void ajouter.run(logo),
    modifier: createModifier(db, 'logo', ['collectivite', 'pieceId']),
    effacer: (id: string): void => void effacer.run(id),
  };
}

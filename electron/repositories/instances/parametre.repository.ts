import type { Database } from 'better-sqlite3';
import type { Parametre } from '#shared/domain/instance/parametre.schema.ts';

const COLONNES = 'id, cle, valeur, source, article, depuis';

/** Les règles qu'une instance fixe elle-même, chacune à compter d'une date. */
export function createParametreRepository(db: Database) {
  const deInstance = db.prepare<[string], Parametre>(
    `SELECT ${COLONNES} FROM parametre WHERE instance_id = ? ORDER BY cle, depuis DESC`,
  );
  const definir = db.prepare(
    `INSERT INTO parametre (id, instance_id, cle, valeur, source, article, depuis)
     VALUES (@id, @instanceId, @cle, @valeur, @source, @article, @depuis)
     ON CONFLICT (instance_id, cle, coalesce(depuis, ''))
     DO UPDATE SET valeur = excluded.valeur, source = excluded.source, article = excluded.article`,
  );
  const effacer = db.prepare('DELETE FROM parametre WHERE id = ?');
  return {
    deInstance: (instanceId: string): Parametre[] => deInstance.all(instanceId),
    /** Pose la valeur d'une règle à compter d'une date ; une seule par règle et par date. */
    definir: (instanceId: string, parametre: Parametre): void => void definir.run({ ...parametre, instanceId }),
    effacer: (id: string): boolean => effacer.run(id).changes > 0,
  };
}

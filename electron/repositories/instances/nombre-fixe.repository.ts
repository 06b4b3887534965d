import type { Database } from 'better-sqlite3';
import type { NombreFixe } from '#shared/domain/instance/nomination.schema.ts';

/** Le nombre de membres que l'arrêté fixe à chaque catégorie d'une instance. */
export function createNombreFixeRepository(db: Database) {
  const deInstance = db.prepare<[string], NombreFixe>(
    'SELECT categorie, nombre FROM nombre_fixe WHERE instance_id = ? ORDER BY categorie',
  );
  const definir = db.prepare(
    `INSERT INTO nombre_fixe (id, instance_id, categorie, nombre) VALUES (@id, @instanceId, @categorie, @nombre)
     ON CONFLICT (instance_id, categorie) DO UPDATE SET nombre = excluded.nombre`,
  );
  const effacer = db.prepare('DELETE FROM nombre_fixe WHERE instance_id = ? AND categorie = ?');
  return {
    deInstance: (instanceId: string): NombreFixe[] => deInstance.all(instanceId),
    definir: (id: string, instanceId: string, nombre: NombreFixe): void =>
      void definir.run({ ...nombre, id, instanceId }),
    effacer: (instanceId: string, categorie: NombreFixe['categorie']): void => void effacer.run(instanceId, categorie),
  };
}

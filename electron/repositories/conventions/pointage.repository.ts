import type { Database } from 'better-sqlite3';
import type { ListePointage, Pointage } from '#shared/domain/instance/pointage.schema.ts';

const COLONNES = 'id, objet_id AS "objetId", liste, cle, le, note';

/** Les cases cochées des listes de contrôle. */
export function createPointageRepository(db: Database) {
  const deListe = db.prepare<[string, string], Pointage>(
    `SELECT ${COLONNES} FROM pointage WHERE objet_id = ? AND liste = ? ORDER BY cle`,
  );
  const desActes = db.prepare<[string], Pointage>(
    `SELECT p.id, p.objet_id AS "objetId", p.liste, p.cle, p.le, p.note FROM acte a JOIN pointage p ON p.objet_id = a.id WHERE a.instance_id = ?`,
  );
  const cocher = db.prepare(
    `INSERT INTO pointage (id, objet_id, liste, cle, le, note) VALUES (@id, @objetId, @liste, @cle, @le, @note)
     ON CONFLICT (objet_id, liste, cle) DO UPDATE SET le = excluded.le, note = excluded.note`,
  );
  const effacer = db.prepare('DELETE FROM pointage WHERE id = ?');
  return {
    deListe: (objetId: string, liste: ListePointage): Pointage[] => deListe.all(objetId, liste),
    /** Ce qui est coché pour les actes d'une instance. */
    desActes: (instanceId: string): Pointage[] => desActes.all(instanceId),
    cocher: (pointage: Pointage): void => void cocher.run(pointage),
    effacer: (id: string): boolean => effacer.run(id).changes > 0,
  };
}

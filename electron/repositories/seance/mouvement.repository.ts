import type { Database } from 'better-sqlite3';
import type { Mouvement } from '#shared/domain/seance/seance.schema.ts';
import { createModifier } from '../modifier.ts';

type AjoutDeMouvement = Omit<Mouvement, 'rang'>;

/** Les entrées et sorties notées à une réunion. */
export function createMouvementRepository(db: Database) {
  const parId = db.prepare<
    [string],
    Pick<Mouvement, 'id' | 'presenceId' | 'pointId' | 'sens' | 'personneId' | 'heure'> & { reunionId: string }
  >(
    `SELECT m.id, m.presence_id AS "presenceId", m.point_id AS "pointId", m.sens, m.heure, m.personne_id AS "personneId",
       pr.reunion_id AS "reunionId"
     FROM mouvement m JOIN presence pr ON pr.id = m.presence_id WHERE m.id = ?`,
  );
  const inserer = db.prepare(
    `INSERT INTO mouvement (id, presence_id, point_id, sens, heure, visio, personne_id, statut, rang)
     VALUES (@id, @presenceId, @pointId, @sens, @heure, @visio, @personneId, @statut,
       (SELECT coalesce(max(m.rang), 0) + 1 FROM presence moi JOIN presence pr ON pr.reunion_id = moi.reunion_id
        JOIN mouvement m ON m.presence_id = pr.id WHERE moi.id = @presenceId))`,
  );
  const supprimer = db.prepare('DELETE FROM mouvement WHERE id = ?');
  const dePresence = db.prepare('DELETE FROM mouvement WHERE presence_id = ?');
  const auPoint = db.prepare<[string], number>('SELECT count(*) FROM mouvement WHERE point_id = ?').pluck();
  return {
    parId: (id: string) => parId.get(id) ?? null,
    ajouter: (m: AjoutDeMouvement): void => void inserer.run({ ...m, visio: Number(m.visio) }),
    modifier: createModifier(db, 'mouvement', ['heure', 'pointId', 'statut']),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
    /** Oublie les allées et venues de qui, finalement, n'est pas venu. */
    oublier: (presenceId: string): void => void dePresence.run(presenceId),
    /** Combien de mouvements sont notés à ce point. */
    auPoint: (pointId: string): number => auPoint.get(pointId) ?? 0,
  };
}

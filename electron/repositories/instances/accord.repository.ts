import type { Database } from 'better-sqlite3';
import type { Accord } from '#shared/domain/seance/seance.schema.ts';

/** Les accords des coprésidents sur l'ordre du jour, un par président. */
export function createAccordRepository(db: Database) {
  const poser = db.prepare(
    `INSERT INTO accord (id, reunion_id, siege_id, recu_le, moyen, texte)
     VALUES (@id, @reunionId, @siegeId, @recuLe, @moyen, @texte)
     ON CONFLICT (reunion_id, siege_id)
     DO UPDATE SET recu_le = excluded.recu_le, moyen = excluded.moyen, texte = excluded.texte`,
  );
  const retirer = db.prepare('DELETE FROM accord WHERE id = ?');
  return {
    noter: (reunionId: string, accord: Accord): void => void poser.run({ reunionId, ...accord }),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
  };
}

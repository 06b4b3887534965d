import type { Database } from 'better-sqlite3';
import type { Bulletin, VoteEcrit } from '#shared/domain/seance/seance.schema.ts';

/** Les votes reçus par écrit : leur sens, leur jour, l'opinion à annexer. */
export function createVoteEcritRepository(db: Database) {
  const noter = db.prepare(
    `INSERT INTO bulletin (id, deliberation_id, siege_id, sens, recu_le, opinion) VALUES (@id, @deliberationId, @siegeId, @sens, @recuLe, @opinion)
     ON CONFLICT (deliberation_id, siege_id) DO UPDATE SET sens = excluded.sens, recu_le = excluded.recu_le, opinion = excluded.opinion`,
  );
  const deReunion = db.prepare<[string], VoteEcrit>(
    `SELECT b.deliberation_id AS "deliberationId", b.siege_id AS "siegeId", b.sens, b.recu_le AS "recuLe", b.opinion
     FROM point p JOIN deliberation d ON d.point_id = p.id JOIN bulletin b ON b.deliberation_id = d.id
     WHERE p.reunion_id = ? AND b.recu_le IS NOT NULL ORDER BY p.rang, d.rang, b.rowid`,
  );
  return {
    noter: (vote: Bulletin & { id: string; deliberationId: string; recuLe: string; opinion: string | null }): void =>
      void noter.run(vote),
    deReunion: (reunionId: string): VoteEcrit[] => deReunion.all(reunionId),
  };
}

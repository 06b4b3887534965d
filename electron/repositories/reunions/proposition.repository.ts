import type { Database } from 'better-sqlite3';
import type { Proposition } from '#shared/domain/reunion/proposition.schema.ts';
import { createModifier } from '../modifier.ts';

/**
 * Inscrite tant que son point tient à l'ordre du jour d'une réunion gardée : le point retiré, ou la réunion mise à la
 * corbeille, la proposition attend de nouveau.
 */
const ETAT = `CASE WHEN pr.etat = 'ecartee' THEN 'ecartee'
  WHEN EXISTS (SELECT 1 FROM point p JOIN reunion r ON r.id = p.reunion_id WHERE p.id = pr.point_id AND r.supprime_le IS NULL) THEN 'inscrite'
  ELSE 'en_attente' END AS etat`;
const COLONNES = `pr.id, pr.titre, pr.nature, pr.intervenant, pr.duree, pr.demandeur, pr.recue_le AS "recueLe", pr.note, ${ETAT}`;

/** La réserve d'une instance : les points proposés, en attente d'une réunion. */
export function createPropositionRepository(db: Database) {
  const dInstance = db.prepare<[string], Proposition>(
    `SELECT ${COLONNES} FROM proposition pr WHERE pr.instance_id = ? ORDER BY pr.recue_le, pr.rowid`,
  );
  const parId = db.prepare<[string], Proposition & { instanceId: string }>(
    `SELECT ${COLONNES}, pr.instance_id AS "instanceId" FROM proposition pr WHERE pr.id = ?`,
  );
  const ajouter = db.prepare(
    `INSERT INTO proposition (id, instance_id, titre, nature, intervenant, duree, demandeur, recue_le, note)
     VALUES (@id, @instanceId, @titre, @nature, @intervenant, @duree, @demandeur, @recueLe, @note)`,
  );
  const supprimer = db.prepare('DELETE FROM proposition WHERE id = ?');
  return {
    dInstance: (instanceId: string): Proposition[] => dInstance.all(instanceId),
    parId: (id: string) => parId.get(id) ?? null,
    ajouter: (proposition: Omit<Proposition, 'etat'> & { readonly instanceId: string }): void =>
      void ajouter.run(proposition),
    modifier: createModifier(db, 'proposition', ['etat', 'pointId']),
    supprimer: (id: string): void => void supprimer.run(id),
  };
}

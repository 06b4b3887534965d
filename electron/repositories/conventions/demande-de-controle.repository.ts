import type { Database } from 'better-sqlite3';
import type { DemandeDeControle, DemandeSaisie } from '#shared/domain/convention/controle/demande.schema.ts';
import { createModifier } from '../modifier.ts';

/** Le journal des demandes de contrôle et d'éléments, et leurs relances (O-15). */
export function createDemandeDeControleRepository(db: Database) {
  const demandes = db.prepare<[string], Omit<DemandeDeControle, 'relances'>>(
    `SELECT id, portee, elements, demande_le AS "demandeLe", attendu_le AS "attenduLe", recu_le AS "recuLe", conclusion
     FROM demande_de_controle WHERE convention_id = ? ORDER BY demande_le DESC, id DESC`,
  );
  const relances = db.prepare<[string], { id: string; demandeId: string; le: string }>(
    `SELECT id, demande_id AS "demandeId", le FROM demande_relance
     WHERE demande_id IN (SELECT id FROM demande_de_controle WHERE convention_id = ?) ORDER BY le, id`,
  );
  const une = db.prepare<[string], DemandeSaisie>(
    `SELECT portee, elements, demande_le AS "demandeLe", attendu_le AS "attenduLe", recu_le AS "recuLe", conclusion
     FROM demande_de_controle WHERE id = ?`,
  );
  const noter = db.prepare(
    `INSERT INTO demande_de_controle (id, convention_id, portee, elements, demande_le, attendu_le, recu_le, conclusion)
     VALUES (@id, @conventionId, @portee, @elements, @demandeLe, @attenduLe, @recuLe, @conclusion)`,
  );
  const retirer = db.prepare('DELETE FROM demande_de_controle WHERE id = ?');
  const relancer = db.prepare('INSERT INTO demande_relance (id, demande_id, le) VALUES (@id, @demandeId, @le)');
  const oterRelance = db.prepare('DELETE FROM demande_relance WHERE id = ?');
  return {
    /** La plus récente d'abord. */
    deLaConvention(conventionId: string): DemandeDeControle[] {
      const siennes = Map.groupBy(relances.all(conventionId), ({ demandeId }) => demandeId);
      return demandes.all(conventionId).map((demande) => ({
        ...demande,
        relances: (siennes.get(demande.id) ?? []).map(({ id, le }) => ({ id, le })),
      }));
    },
    demande: (id: string): DemandeSaisie | null => une.get(id) ?? null,
    noter: (demande: DemandeSaisie & { readonly id: string; readonly conventionId: string }): void =>
      void noter.run(demande),
    modifier: createModifier(db, 'demande_de_controle', [
      'portee',
      'elements',
      'demandeLe',
      'attenduLe',
      'recuLe',
      'conclusion',
    ]),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    relancer: (relance: { readonly id: string; readonly demandeId: string; readonly le: string }): void =>
      void relancer.run(relance),
    oterRelance: (id: string): boolean => oterRelance.run(id).changes > 0,
  };
}

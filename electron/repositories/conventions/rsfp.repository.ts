import type { Database } from 'better-sqlite3';
import type { MoisDeRsfp } from '#shared/domain/convention/controle/rsfp.schema.ts';
import { createModifier } from '../modifier.ts';

/** Les nombres de la RSFP, mois par mois : jamais une personne (G1). */
export function createRsfpRepository(db: Database) {
  const mois = db.prepare<[string], MoisDeRsfp>(
    `SELECT id, mois, demandes, mises_a_jour AS "misesAJour", pieces, arrets FROM rsfp_mois WHERE convention_id = ? ORDER BY mois`,
  );
  const deCeMois = db
    .prepare<[string, string], string>('SELECT id FROM rsfp_mois WHERE convention_id = ? AND mois = ?')
    .pluck();
  const ouvrir = db.prepare('INSERT INTO rsfp_mois (id, convention_id, mois) VALUES (@id, @conventionId, @mois)');
  const retirer = db.prepare('DELETE FROM rsfp_mois WHERE id = ?');
  return {
    deLaConvention: (conventionId: string): MoisDeRsfp[] => mois.all(conventionId),
    /** L'identifiant de ce mois ; `null` : rien n'y est dit. */
    duMois: (conventionId: string, lequel: string): string | null => deCeMois.get(conventionId, lequel) ?? null,
    ouvrir: (un: { readonly id: string; readonly conventionId: string; readonly mois: string }): void =>
      void ouvrir.run(un),
    modifier: createModifier(db, 'rsfp_mois', ['demandes', 'misesAJour', 'pieces', 'arrets']),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
  };
}

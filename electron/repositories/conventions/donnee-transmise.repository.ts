import type { Database } from 'better-sqlite3';
import type { DonneeTransmise } from '#shared/domain/convention/controle/donnee-transmise.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

/** Le registre de ce que la convention ordonne de transmettre (O-18). */
export function createDonneeTransmiseRepository(db: Database) {
  const lire = avecBooleens<DonneeTransmise, 'personnelles'>(['personnelles']);
  const donnees = db.prepare<[string], Brute<DonneeTransmise, 'personnelles'>>(
    `SELECT id, quoi, destinataire, periodicite, personnelles, premiere_le AS "premiereLe", derniere_le AS "derniereLe"
     FROM donnee_transmise WHERE convention_id = ? ORDER BY rang`,
  );
  const convention = db.prepare<[string], string>('SELECT convention_id FROM donnee_transmise WHERE id = ?').pluck();
  const ajouter = db.prepare(
    `INSERT INTO donnee_transmise (id, convention_id, rang, quoi, destinataire, periodicite, personnelles, premiere_le, derniere_le)
     VALUES (@id, @conventionId, (SELECT coalesce(max(rang), 0) + 1 FROM donnee_transmise WHERE convention_id = @conventionId),
       @quoi, @destinataire, @periodicite, @personnelles, @premiereLe, @derniereLe)`,
  );
  const retirer = db.prepare('DELETE FROM donnee_transmise WHERE id = ?');
  return {
    deLaConvention: (conventionId: string): DonneeTransmise[] => donnees.all(conventionId).map(lire),
    conventionDeLaDonnee: (id: string): string | null => convention.get(id) ?? null,
    ajouter: (une: DonneeTransmise & { readonly conventionId: string }): void =>
      void ajouter.run({ ...une, personnelles: Number(une.personnelles) }),
    modifier: createModifier(db, 'donnee_transmise', [
      'quoi',
      'destinataire',
      'periodicite',
      'personnelles',
      'premiereLe',
      'derniereLe',
    ]),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
  };
}

import type { Database } from 'better-sqlite3';
import type { MembreDeConvention, Zone } from '#shared/domain/convention/membre.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

/** Qui porte une convention avec le porteur, et où elle agit. */
export function createConventionPartenaireRepository(db: Database) {
  const membres = db.prepare<[string], Brute<MembreDeConvention, 'chefDeFile'>>(
    `SELECT m.id, m.structure_id AS "structureId", s.nom, m.chef_de_file AS "chefDeFile", m.role, m.budget, m.contribution
     FROM convention_membre m JOIN structure s ON s.id = m.structure_id WHERE m.convention_id = ? ORDER BY m.chef_de_file DESC, m.rang, m.id`,
  );
  const lireMembre = avecBooleens<MembreDeConvention, 'chefDeFile'>(['chefDeFile']);
  const conventionDuMembre = db
    .prepare<[string], string>('SELECT convention_id FROM convention_membre WHERE id = ?')
    .pluck();
  const ajouterMembre = db.prepare(
    `INSERT INTO convention_membre (id, convention_id, rang, structure_id, chef_de_file, role, budget, contribution)
     VALUES (@id, @conventionId, (SELECT 1 + coalesce(max(rang), 0) FROM convention_membre WHERE convention_id = @conventionId), @structureId,
       @chefDeFile, @role, @budget, @contribution)`,
  );
  const pasChef = db.prepare(
    'UPDATE convention_membre SET chef_de_file = 0 WHERE convention_id = ? AND id <> ? AND chef_de_file = 1',
  );
  const retirerMembre = db.prepare('DELETE FROM convention_membre WHERE id = ?');
  const zones = db.prepare<[string], Brute<Zone, 'nonLimitative'>>(
    `SELECT id, genre, code, libelle, motif, non_limitative AS "nonLimitative" FROM convention_territoire WHERE convention_id = ?
     ORDER BY CASE genre WHEN 'departement' THEN 0 WHEN 'epci' THEN 1 WHEN 'commune' THEN 2 WHEN 'qpv' THEN 3 ELSE 4 END, libelle, id`,
  );
  const lireZone = avecBooleens<Zone, 'nonLimitative'>(['nonLimitative']);
  const viser = db.prepare(
    `INSERT INTO convention_territoire (id, convention_id, genre, code, libelle, motif, non_limitative)
     VALUES (@id, @conventionId, @genre, @code, @libelle, @motif, @nonLimitative)`,
  );
  const nePlusViser = db.prepare('DELETE FROM convention_territoire WHERE id = ?');
  return {
    /** Le chef de file d'abord. */
    membres: (conventionId: string): MembreDeConvention[] => membres.all(conventionId).map(lireMembre),
    conventionDuMembre: (id: string): string | null => conventionDuMembre.get(id) ?? null,
    ajouterMembre: (un: Omit<MembreDeConvention, 'nom'> & { readonly conventionId: string }): void =>
      void ajouterMembre.run({ ...un, chefDeFile: Number(un.chefDeFile) }),
    modifierMembre: createModifier(db, 'convention_membre', ['chefDeFile', 'role', 'budget', 'contribution']),
    /** Un seul chef de file : les autres ne le sont plus. */
    chefUnique: (conventionId: string, membreId: string): void => void pasChef.run(conventionId, membreId),
    retirerMembre: (id: string): boolean => retirerMembre.run(id).changes > 0,
    /** Du plus large au plus fin, les descriptions en mots à la fin. */
    zones: (conventionId: string): Zone[] => zones.all(conventionId).map(lireZone),
    viser: (zone: Zone & { readonly conventionId: string }): void =>
      void viser.run({ ...zone, nonLimitative: Number(zone.nonLimitative) }),
    nePlusViser: (id: string): boolean => nePlusViser.run(id).changes > 0,
  };
}

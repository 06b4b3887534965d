import type { Database } from 'better-sqlite3';
import type { MembreDeConvention, Zone } from '#shared/domain/convention/membre.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

type MembreNeuf = Pick<
  MembreDeConvention,
  'id' | 'structureId' | 'chefDeFile' | 'role' | 'budget' | 'contribution' | 'entreeId'
> & { readonly conventionId: string };

/** Qui porte une convention avec le porteur, et où elle agit. */
export function createConventionPartenaireRepository(db: Database) {
  const membres = db.prepare<[string], Brute<Omit<MembreDeConvention, 'parts'>, 'chefDeFile'>>(
    `SELECT m.id, m.structure_id AS "structureId", s.nom, m.chef_de_file AS "chefDeFile", m.role, m.budget, m.contribution,
       m.entree_id AS "entreeId", m.sortie_id AS "sortieId",
       CASE WHEN e.conclu_le IS NOT NULL THEN coalesce(e.effet_le, e.conclu_le) END AS "entreLe",
       CASE WHEN x.conclu_le IS NOT NULL THEN coalesce(x.effet_le, x.conclu_le) END AS "sortiLe"
     FROM convention_membre m JOIN structure s ON s.id = m.structure_id
     LEFT JOIN convention_avenant e ON e.id = m.entree_id LEFT JOIN convention_avenant x ON x.id = m.sortie_id WHERE m.convention_id = ? ORDER BY m.chef_de_file DESC, m.rang, m.id`,
  );
  const lireMembre = avecBooleens<Omit<MembreDeConvention, 'parts'>, 'chefDeFile'>(['chefDeFile']);
  const conventionDuMembre = db
    .prepare<[string], string>('SELECT convention_id FROM convention_membre WHERE id = ?')
    .pluck();
  const ajouterMembre = db.prepare(
    `INSERT INTO convention_membre (id, convention_id, rang, structure_id, chef_de_file, role, budget, contribution, entree_id)
     VALUES (@id, @conventionId, (SELECT 1 + coalesce(max(rang), 0) FROM convention_membre WHERE convention_id = @conventionId), @structureId,
       @chefDeFile, @role, @budget, @contribution, @entreeId)`,
  );
  const pasChef = db.prepare(
    'UPDATE convention_membre SET chef_de_file = 0 WHERE convention_id = ? AND id <> ? AND chef_de_file = 1',
  );
  const retirerMembre = db.prepare('DELETE FROM convention_membre WHERE id = ?');
  const zones = db.prepare<[string], Brute<Zone, 'nonLimitative'>>(
    `SELECT id, genre, code, libelle, motif, non_limitative AS "nonLimitative", entree_id AS "entreeId", sortie_id AS "sortieId" FROM convention_territoire WHERE convention_id = ?
     ORDER BY CASE genre WHEN 'departement' THEN 0 WHEN 'epci' THEN 1 WHEN 'commune' THEN 2 WHEN 'qpv' THEN 3 ELSE 4 END, libelle, id`,
  );
  const lireZone = avecBooleens<Zone, 'nonLimitative'>(['nonLimitative']);
  const viser = db.prepare(
    `INSERT INTO convention_territoire (id, convention_id, genre, code, libelle, motif, non_limitative, entree_id)
     VALUES (@id, @conventionId, @genre, @code, @libelle, @motif, @nonLimitative, @entreeId)`,
  );
  const conventionDeLaZone = db
    .prepare<[string], string>('SELECT convention_id FROM convention_territoire WHERE id = ?')
    .pluck();
  const nePlusViser = db.prepare('DELETE FROM convention_territoire WHERE id = ?');
  return {
    /** Tous ceux que la convention ou un avenant nomme, le chef de file d'abord. */
    membres: (conventionId: string): MembreDeConvention[] =>
      membres.all(conventionId).map((un) => ({ ...lireMembre(un), parts: [] })),
    conventionDuMembre: (id: string): string | null => conventionDuMembre.get(id) ?? null,
    ajouterMembre: (un: MembreNeuf): void => void ajouterMembre.run({ ...un, chefDeFile: Number(un.chefDeFile) }),
    modifierMembre: createModifier(db, 'convention_membre', [
      'chefDeFile',
      'role',
      'budget',
      'contribution',
      'sortieId',
    ]),
    /** Un seul chef de file : les autres ne le sont plus. */
    chefUnique: (conventionId: string, membreId: string): void => void pasChef.run(conventionId, membreId),
    retirerMembre: (id: string): void => void retirerMembre.run(id),
    /** Du plus large au plus fin, les descriptions en mots à la fin. */
    zones: (conventionId: string): Zone[] => zones.all(conventionId).map(lireZone),
    viser: (zone: Omit<Zone, 'sortieId'> & { readonly conventionId: string }): void =>
      void viser.run({ ...zone, nonLimitative: Number(zone.nonLimitative) }),
    modifierZone: createModifier(db, 'convention_territoire', ['motif', 'sortieId']),
    conventionDeLaZone: (id: string): string | null => conventionDeLaZone.get(id) ?? null,
    nePlusViser: (id: string): void => void nePlusViser.run(id),
  };
}

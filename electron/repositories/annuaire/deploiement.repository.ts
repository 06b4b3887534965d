import type { Database } from 'better-sqlite3';
import type { DeploiementLu, TerritoireEcrit } from '#shared/domain/eq2030/deploiement.schema.ts';
import { createModifier } from '../modifier.ts';

interface Ligne extends Omit<DeploiementLu, 'territoires'> {
  readonly territoires: string;
}

const DEPLOIEMENT = `
SELECT d.id, d.structure_id AS "structureId", s.nom AS structure, d.dispositif, d.libelle, d.axe, d.debut, d.fin,
  d.a_verifier AS "aVerifier", d.source, d.verifie_le AS "verifieLe",
  (SELECT json_group_array(json_object('id', t.id, 'genre', t.genre, 'code', t.code, 'libelle', t.libelle) ORDER BY t.genre IS NULL, t.libelle)
   FROM deploiement_territoire t WHERE t.deploiement_id = d.id) AS territoires
FROM deploiement d JOIN structure s ON s.id = d.structure_id`;

const lire = (ligne: Ligne): DeploiementLu => ({ ...ligne, territoires: JSON.parse(ligne.territoires) });

export type DeploiementAEcrire = Omit<DeploiementLu, 'territoires' | 'structure'>;

/** Quel opérateur porte quel dispositif d'Entrepreneuriat Quartiers 2030, et où. */
export function createDeploiementRepository(db: Database) {
  const tous = db.prepare<[], Ligne>(`${DEPLOIEMENT} ORDER BY s.nom_tri, d.dispositif, d.id`);
  const parId = db.prepare<[string], Ligne>(`${DEPLOIEMENT} WHERE d.id = ?`);
  const inserer = db.prepare(
    `INSERT INTO deploiement (id, structure_id, dispositif, libelle, axe, debut, fin, a_verifier, source, verifie_le)
     VALUES (@id, @structureId, @dispositif, @libelle, @axe, @debut, @fin, @aVerifier, @source, @verifieLe)`,
  );
  const supprimer = db.prepare('DELETE FROM deploiement WHERE id = ?');
  const placer = db.prepare(
    'INSERT INTO deploiement_territoire (id, deploiement_id, genre, code, libelle) VALUES (@id, @deploiementId, @genre, @code, @libelle)',
  );
  const oter = db.prepare('DELETE FROM deploiement_territoire WHERE id = ?');
  const reconnaitre = db.prepare(
    'UPDATE deploiement_territoire SET genre = @genre, code = @code, libelle = @libelle WHERE id = @id',
  );
  return {
    tous: (): DeploiementLu[] => tous.all().map(lire),
    parId(id: string): DeploiementLu | null {
      const ligne = parId.get(id);
      return ligne === undefined ? null : lire(ligne);
    },
    ajouter: (deploiement: DeploiementAEcrire): void => void inserer.run(deploiement),
    modifier: createModifier(db, 'deploiement', [
      'structureId',
      'dispositif',
      'libelle',
      'axe',
      'debut',
      'fin',
      'aVerifier',
      'source',
      'verifieLe',
    ]),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
    ajouterTerritoire: (deploiementId: string, territoire: TerritoireEcrit): void =>
      void placer.run({ ...territoire, deploiementId }),
    oterTerritoire: (id: string): boolean => oter.run(id).changes > 0,
    /** Donne à un territoire écrit celui du référentiel qu'il désignait. */
    reconnaitreTerritoire: (territoire: TerritoireEcrit): boolean => reconnaitre.run(territoire).changes > 0,
  };
}

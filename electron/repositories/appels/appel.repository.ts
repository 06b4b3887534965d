import type { Database } from 'better-sqlite3';
import type { Appel, EtapeDAppel, PublicDAppel, QuestionDAppel } from '#shared/domain/appel/appel.schema.ts';
import type { Critere } from '#shared/domain/appel/critere.schema.ts';
import type { ZoneDAppel } from '#shared/domain/appel/zone.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';
import { createLignes } from './lignes.ts';

const COLONNES = `a.id, a.intitule, a.region, a.annee, a.vague, a.lance_le AS "lanceLe", a.depot_au AS "depotAu",
  a.clos_le AS "closLe", a.enveloppe, a.enveloppe_par AS "enveloppePar", a.cout_reference AS "coutReference",
  a.cout_source AS "coutSource", a.cout_region AS "coutRegion", a.cible, a.minimum_annuel AS "minimumAnnuel",
  a.volets_exiges AS "voletsExiges", a.boite, a.note`;

/** Les appels à manifestation d'intérêt, et ce que chacun dit de lui-même. */
export function createAppelRepository(db: Database) {
  const lire = avecBooleens<Appel, 'voletsExiges'>(['voletsExiges']);
  const parId = db.prepare<[string], Brute<Appel, 'voletsExiges'>>(
    `SELECT ${COLONNES} FROM appel a WHERE a.id = ? AND a.supprime_le IS NULL`,
  );
  const tous = db.prepare<[], Brute<Appel, 'voletsExiges'>>(
    `SELECT ${COLONNES} FROM appel a WHERE a.supprime_le IS NULL ORDER BY a.annee DESC, a.intitule_tri, a.id`,
  );
  const supprime = db
    .prepare<[string], string>('SELECT intitule FROM appel WHERE id = ? AND supprime_le IS NOT NULL')
    .pluck();
  const inserer = db.prepare(
    `INSERT INTO appel (id, intitule, intitule_tri, region, annee, lance_le, depot_au)
     VALUES (@id, @intitule, @intituleTri, @region, @annee, @lanceLe, @depotAu)`,
  );
  const corbeille = db.prepare('UPDATE appel SET supprime_le = ? WHERE id = ?');
  return {
    parId(id: string): Appel | null {
      const lue = parId.get(id);
      return lue === undefined ? null : lire(lue);
    },
    /** Les plus récents d'abord. */
    lister: (): Appel[] => tous.all().map(lire),
    estSupprime: (id: string): boolean => supprime.get(id) !== undefined,
    ajouter: (un: Pick<Appel, 'id' | 'intitule' | 'region' | 'annee' | 'lanceLe' | 'depotAu'>): void =>
      void inserer.run({ ...un, intituleTri: enTri(un.intitule) }),
    modifier: createModifier(db, 'appel', [
      ...['intitule', 'region', 'annee', 'vague', 'lanceLe', 'depotAu', 'closLe', 'enveloppe', 'enveloppePar'],
      ...['coutReference', 'coutSource', 'coutRegion', 'cible', 'minimumAnnuel', 'voletsExiges', 'boite', 'note'],
    ]),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprime: (id: string, quand: string | null): void => void corbeille.run(quand, id),
    etapes: createLignes<EtapeDAppel>(db, {
      table: 'appel_etape',
      parent: 'appel_id',
      champs: ['libelle', 'du', 'au'],
      ordre: 't.du, t.rang, t.id',
    }),
    publics: createLignes<PublicDAppel>(db, {
      table: 'appel_public',
      parent: 'appel_id',
      champs: ['libelle', 'exclu'],
      booleens: ['exclu'],
    }),
    criteres: createLignes<Critere>(db, {
      table: 'appel_critere',
      parent: 'appel_id',
      champs: ['famille', 'libelle', 'condition', 'cle'],
    }),
    questions: createLignes<QuestionDAppel>(db, {
      table: 'appel_question',
      parent: 'appel_id',
      champs: ['question', 'reponse', 'reponduLe'],
    }),
    zones: createLignes<ZoneDAppel>(db, {
      table: 'appel_zone',
      parent: 'appel_id',
      champs: ['genre', 'code', 'libelle', 'departement', 'motif', 'nonLimitative'],
      booleens: ['nonLimitative'],
      lues: `, CASE t.genre
        WHEN 'tous_qpv' THEN (SELECT count(*) FROM ref_qpv q WHERE q.departement_code = t.code AND q.fin IS NULL)
        WHEN 'frr' THEN (SELECT count(*) FROM ref_commune c WHERE c.departement_code = t.code AND c.fin IS NULL AND c.frr IS NOT NULL)
        END AS nombre`,
      ordre: 't.departement IS NULL, t.departement, t.rang, t.id',
    }),
  };
}

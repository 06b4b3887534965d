import type { Database } from 'better-sqlite3';
import type { Candidature, MembreDeCandidature, ZoneDeCandidature } from '#shared/domain/appel/candidature.schema.ts';
import type { AvisDeCandidature } from '#shared/domain/appel/instruction.schema.ts';
import { CHAMPS_DES_VOLETS } from '#shared/domain/convention/volets.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';
import { createLignes } from './lignes.ts';

const BOOLEENS = [
  ...CHAMPS_DES_VOLETS,
  ...(['casPic', 'casCejJr1', 'casCejJr2', 'casSiae', 'casMissionLocale'] as const),
] as const;
type Lue = Brute<Candidature, (typeof BOOLEENS)[number]>;

const COLONNES = `c.id, c.appel_id AS "appelId", c.projet, c.porteur_id AS "porteurId", s.nom AS porteur, c.numero, c.siret,
  c.deposee_le AS "deposeeLe", c.volet_reperage AS "voletReperage", c.volet_remobilisation AS "voletRemobilisation",
  c.volet_accompagnement AS "voletAccompagnement", c.volet_coordination AS "voletCoordination", c.cas_pic AS "casPic",
  c.cas_cej_jr1 AS "casCejJr1", c.cas_cej_jr2 AS "casCejJr2", c.cas_siae AS "casSiae", c.cas_mission_locale AS "casMissionLocale",
  c.cout_total AS "coutTotal", c.decision, c.decidee_le AS "decideeLe", c.decision_motif AS "decisionMotif", v.id AS "conventionId",
  c.note`;
// Une convention à la corbeille n'est plus celle de la candidature : elle peut en ouvrir une autre.
const DE = `candidature c JOIN structure s ON s.id = c.porteur_id
  LEFT JOIN convention v ON v.id = c.convention_id AND v.supprime_le IS NULL`;

/** La candidature et l'appel dont vient une convention, même à la corbeille ; 0 ou 1. */
interface OrigineDeConvention extends Pick<Candidature, 'projet' | 'decision'> {
  readonly supprimee: number;
  readonly appel: string;
  readonly appelSupprime: number;
}

/** Les candidatures d'un appel : ce que chacune dit d'elle-même. */
export function createCandidatureRepository(db: Database) {
  const lire = avecBooleens<Candidature, (typeof BOOLEENS)[number]>(BOOLEENS);
  const parId = db.prepare<[string], Lue>(
    `SELECT ${COLONNES} FROM ${DE} JOIN appel a ON a.id = c.appel_id AND a.supprime_le IS NULL WHERE c.id = ? AND c.supprime_le IS NULL`,
  );
  const deLAppel = db.prepare<[string], Lue>(
    `SELECT ${COLONNES} FROM ${DE} WHERE c.appel_id = ? AND c.supprime_le IS NULL ORDER BY c.projet_tri, c.id`,
  );
  const deLaConvention = db.prepare<[string], Lue>(
    `SELECT ${COLONNES} FROM ${DE} JOIN appel a ON a.id = c.appel_id AND a.supprime_le IS NULL WHERE v.id = ? AND c.supprime_le IS NULL`,
  );
  const numeros = db.prepare<[string, string], { id: string; projet: string }>(
    'SELECT id, projet FROM candidature WHERE appel_id = ? AND numero = ? AND supprime_le IS NULL',
  );
  const supprimee = db.prepare<[string], { appelId: string; numero: string | null }>(
    `SELECT c.appel_id AS "appelId", c.numero FROM candidature c JOIN appel a ON a.id = c.appel_id AND a.supprime_le IS NULL
     WHERE c.id = ? AND c.supprime_le IS NOT NULL`,
  );
  const origine = db.prepare<[string], OrigineDeConvention>(
    `SELECT c.projet, c.decision, c.supprime_le IS NOT NULL AS supprimee, a.intitule AS appel, a.supprime_le IS NOT NULL AS "appelSupprime"
     FROM candidature c JOIN appel a ON a.id = c.appel_id WHERE c.convention_id = ?`,
  );
  const inserer = db.prepare(
    `INSERT INTO candidature (id, appel_id, projet, projet_tri, porteur_id, numero, deposee_le)
     VALUES (@id, @appelId, @projet, @projetTri, @porteurId, @numero, @deposeeLe)`,
  );
  const corbeille = db.prepare('UPDATE candidature SET supprime_le = ? WHERE id = ?');
  return {
    parId(id: string): Candidature | null {
      const lue = parId.get(id);
      return lue === undefined ? null : lire(lue);
    },
    /** Par nom de projet. */
    deLAppel: (appelId: string): Candidature[] => deLAppel.all(appelId).map(lire),
    /** Celle dont vient une convention. */
    deLaConvention(conventionId: string): Candidature | null {
      const lue = deLaConvention.get(conventionId);
      return lue === undefined ? null : lire(lue);
    },
    /** La même, corbeille comprise : ce qui empêche la convention d'en revenir. */
    origineDe: (conventionId: string): OrigineDeConvention | null => origine.get(conventionId) ?? null,
    duNumero: (appelId: string, numero: string) => numeros.get(appelId, numero) ?? null,
    supprimeeParId: (id: string) => supprimee.get(id) ?? null,
    ajouter: (une: Pick<Candidature, 'id' | 'appelId' | 'projet' | 'porteurId' | 'numero' | 'deposeeLe'>): void =>
      void inserer.run({ ...une, projetTri: enTri(une.projet) }),
    modifier: createModifier(db, 'candidature', [
      ...['projet', 'porteurId', 'numero', 'siret', 'deposeeLe', ...BOOLEENS, 'coutTotal', 'note'],
      ...['decision', 'decideeLe', 'decisionMotif', 'conventionId'],
    ]),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprimee: (id: string, quand: string | null): void => void corbeille.run(quand, id),
    membres: createLignes<MembreDeCandidature>(db, {
      table: 'candidature_membre',
      parent: 'candidature_id',
      champs: ['structureId', 'chefDeFile', 'role', 'budget', 'contribution', 'lettre', 'identite'],
      booleens: ['chefDeFile', 'lettre', 'identite'],
      lues: ', (SELECT nom FROM structure WHERE id = t.structure_id) AS nom',
      ordre: 't.chef_de_file DESC, t.rang, t.id',
    }),
    zones: createLignes<ZoneDeCandidature>(db, {
      table: 'candidature_zone',
      parent: 'candidature_id',
      champs: ['genre', 'code', 'libelle', 'motif', 'nonLimitative'],
      booleens: ['nonLimitative'],
    }),
    avis: createLignes<AvisDeCandidature>(db, {
      table: 'candidature_avis',
      parent: 'candidature_id',
      champs: ['genre', 'organisme', 'sens', 'le', 'texte'],
      ordre: 't.le, t.rang, t.id',
    }),
  };
}

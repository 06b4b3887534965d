import type { Database } from 'better-sqlite3';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { createModifier } from '../modifier.ts';

export const COLONNES_INSTANCE = `id, type, complement, departement_code AS "departementCode", clpe_code AS "clpeCode", secretariat,
  parent_id AS "parentId", sigle, contrat_code AS "contratCode", rend_avis AS "rendAvis", agents_seuls AS "agentsSeuls", etude, usagers`;

export type InstanceBrute = Brute<Instance, 'rendAvis' | 'agentsSeuls' | 'etude'>;
export const lireInstance = avecBooleens<Instance, 'rendAvis' | 'agentsSeuls' | 'etude'>([
  'rendAvis',
  'agentsSeuls',
  'etude',
]);

export type InstanceACreer = Pick<
  Instance,
  | 'id'
  | 'type'
  | 'complement'
  | 'departementCode'
  | 'clpeCode'
  | 'parentId'
  | 'contratCode'
  | 'sigle'
  | 'rendAvis'
  | 'agentsSeuls'
  | 'etude'
>;

const enColonneBooleenne = (valeur: boolean | null): number | null => (valeur === null ? null : Number(valeur));

/** Commune d'un périmètre, avec le libellé qu'elle avait quand on l'y a mise. */
export interface CommuneGardee {
  readonly code: string;
  readonly libelle: string;
}

/** Les instances et leur périmètre. */
export function createInstanceRepository(db: Database) {
  const parId = db.prepare<[string], InstanceBrute>(
    `SELECT ${COLONNES_INSTANCE} FROM instance WHERE id = ? AND supprime_le IS NULL`,
  );
  const supprimee = db.prepare<[string], InstanceBrute>(
    `SELECT ${COLONNES_INSTANCE} FROM instance WHERE id = ? AND supprime_le IS NOT NULL`,
  );
  const toutes = db.prepare<[], InstanceBrute>(
    `SELECT ${COLONNES_INSTANCE} FROM instance WHERE supprime_le IS NULL
     ORDER BY CASE type WHEN 'CDPE' THEN 0 WHEN 'CLPE' THEN 1 ELSE 2 END, complement_tri`,
  );
  const inserer = db.prepare(
    `INSERT INTO instance (id, type, complement, complement_tri, departement_code, clpe_code, parent_id, contrat_code, sigle,
       rend_avis, agents_seuls, etude)
     VALUES (@id, @type, @complement, @complementTri, @departementCode, @clpeCode, @parentId, @contratCode, @sigle,
       @rendAvis, @agentsSeuls, @etude)`,
  );
  const enfants = db.prepare<[string], InstanceBrute>(
    `SELECT ${COLONNES_INSTANCE} FROM instance WHERE parent_id = ? AND supprime_le IS NULL ORDER BY type, complement_tri`,
  );
  const corbeille = db.prepare('UPDATE instance SET supprime_le = ? WHERE id = ?');
  const communes = db.prepare<[string], CommuneGardee>(
    'SELECT code, libelle FROM instance_commune WHERE instance_id = ? ORDER BY libelle, code',
  );
  const ajouterCommune = db.prepare(
    'INSERT INTO instance_commune (id, instance_id, code, libelle) VALUES (?, ?, ?, ?) ON CONFLICT (instance_id, code) DO NOTHING',
  );
  const retirerCommune = db.prepare('DELETE FROM instance_commune WHERE instance_id = ? AND code = ?');
  const duDepartement = db
    .prepare<[string], string>('SELECT code FROM ref_commune WHERE departement_code = ? AND fin IS NULL')
    .pluck();
  const deLaRegion = db
    .prepare<[string], string>(
      `SELECT c.code FROM ref_departement soi JOIN ref_departement d ON d.region_code = soi.region_code
     JOIN ref_commune c ON c.departement_code = d.code AND c.fin IS NULL WHERE soi.code = ?`,
    )
    .pluck();

  const lue = (ligne: InstanceBrute | undefined): Instance | null => (ligne === undefined ? null : lireInstance(ligne));

  return {
    parId: (id: string): Instance | null => lue(parId.get(id)),
    /** Une instance mise à la corbeille. */
    supprimeeParId: (id: string): Instance | null => lue(supprimee.get(id)),
    /** Le comité départemental, puis les locaux, puis le régional. */
    lister: (): Instance[] => toutes.all().map(lireInstance),
    /** Les commissions et groupes de travail qui dépendent d'une instance. */
    enfants: (id: string): Instance[] => enfants.all(id).map(lireInstance),
    ajouter: (instance: InstanceACreer): void =>
      void inserer.run({
        ...instance,
        complementTri: enTri(instance.complement),
        rendAvis: enColonneBooleenne(instance.rendAvis),
        agentsSeuls: enColonneBooleenne(instance.agentsSeuls),
        etude: enColonneBooleenne(instance.etude),
      }),
    modifier: createModifier(db, 'instance', [
      'complement',
      'secretariat',
      'parentId',
      'sigle',
      'contratCode',
      'rendAvis',
      'agentsSeuls',
      'etude',
      'usagers',
    ]),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprimee: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,
    /** Communes du périmètre d'un CLPE ; vide pour un CDPE ou un CRPE, dont le ressort va de soi. */
    communes: (id: string): CommuneGardee[] => communes.all(id),
    /** Codes des communes d'un département. */
    communesDuDepartement: (code: string): string[] => duDepartement.all(code),
    /** Codes des communes de la région d'un département. */
    communesDeLaRegion: (departement: string): string[] => deLaRegion.all(departement),
    ajouterCommune: (id: string, instanceId: string, commune: CommuneGardee): void =>
      void ajouterCommune.run(id, instanceId, commune.code, commune.libelle),
    retirerCommune: (instanceId: string, code: string): void => void retirerCommune.run(instanceId, code),
  };
}

import type { Database } from 'better-sqlite3';
import type { Acte, Instance } from '#shared/domain/instance/instance.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from './modifier.ts';

const COLONNES = `id, type, complement, departement_code AS "departementCode", clpe_code AS "clpeCode", secretariat,
  delai_convocation AS "delaiConvocation", delai_article AS "delaiArticle"`;

export type InstanceACreer = Pick<Instance, 'id' | 'type' | 'complement' | 'departementCode' | 'clpeCode'>;

/** Commune d'un périmètre, avec le libellé qu'elle avait quand on l'y a mise. */
export interface CommuneGardee {
  readonly code: string;
  readonly libelle: string;
}

/** Les instances, leur périmètre et leurs actes. */
export function createInstanceRepository(db: Database) {
  const parId = db.prepare<[string], Instance>(`SELECT ${COLONNES} FROM instance WHERE id = ? AND supprime_le IS NULL`);
  const supprimee = db.prepare<[string], Instance>(
    `SELECT ${COLONNES} FROM instance WHERE id = ? AND supprime_le IS NOT NULL`,
  );
  const toutes = db.prepare<[], Instance>(
    `SELECT ${COLONNES} FROM instance WHERE supprime_le IS NULL
     ORDER BY CASE type WHEN 'CDPE' THEN 0 WHEN 'CLPE' THEN 1 ELSE 2 END, complement_tri`,
  );
  const inserer = db.prepare(
    `INSERT INTO instance (id, type, complement, complement_tri, departement_code, clpe_code)
     VALUES (@id, @type, @complement, @complementTri, @departementCode, @clpeCode)`,
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
  const actes = db.prepare<[string], Acte>(
    'SELECT id, nature, numero, date FROM acte WHERE instance_id = ? ORDER BY nature',
  );
  const definirActe = db.prepare(
    `INSERT INTO acte (id, instance_id, nature, numero, date) VALUES (@id, @instanceId, @nature, @numero, @date)
     ON CONFLICT (instance_id, nature) DO UPDATE SET numero = excluded.numero, date = excluded.date`,
  );
  const effacerActe = db.prepare('DELETE FROM acte WHERE instance_id = ? AND nature = ?');

  return {
    parId: (id: string): Instance | null => parId.get(id) ?? null,
    /** Une instance mise à la corbeille. */
    supprimeeParId: (id: string): Instance | null => supprimee.get(id) ?? null,
    /** Le comité départemental, puis les locaux, puis le régional. */
    lister: (): Instance[] => toutes.all(),
    ajouter: (instance: InstanceACreer): void =>
      void inserer.run({ ...instance, complementTri: enTri(instance.complement) }),
    modifier: createModifier(db, 'instance', ['complement', 'secretariat', 'delaiConvocation', 'delaiArticle']),
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
    actes: (id: string): Acte[] => actes.all(id),
    definirActe: (instanceId: string, acte: Acte): void => void definirActe.run({ ...acte, instanceId }),
    effacerActe: (instanceId: string, nature: Acte['nature']): void => void effacerActe.run(instanceId, nature),
  };
}

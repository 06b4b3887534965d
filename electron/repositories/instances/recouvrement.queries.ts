import type { Database } from 'better-sqlite3';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { dansLaConvention } from '../conventions/dans-la-convention.ts';

/** Une commune d'un périmètre qui est aussi dans celui d'un autre comité local. */
interface CommunePartagee {
  readonly instanceId: string;
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
  readonly libelle: string;
}

/** Une convention O2R qui agit dans un périmètre, et combien de ses communes elle touche. */
interface ConventionDuPerimetre {
  readonly id: string;
  readonly intitule: string;
  readonly porteur: string;
  readonly communes: number;
}

/** Ce qui recouvre le périmètre d'un comité local : d'autres comités locaux, des conventions O2R. */
export function createRecouvrementQueries(db: Database) {
  const partagees = db.prepare<[string], CommunePartagee>(
    `SELECT i.id AS "instanceId", i.type, i.complement, i.sigle, autre.libelle
     FROM instance_commune soi JOIN instance_commune autre ON autre.code = soi.code AND autre.instance_id <> soi.instance_id
     JOIN instance i ON i.id = autre.instance_id AND i.type = 'CLPE' AND i.supprime_le IS NULL
     WHERE soi.instance_id = ? ORDER BY i.complement_tri, i.id, autre.libelle`,
  );
  const conventions = db.prepare<[{ id: string; jour: string }], ConventionDuPerimetre>(
    `WITH commune AS (
       SELECT m.code, m.departement_code, m.epci_siren FROM instance_commune ic JOIN ref_commune m ON m.code = ic.code WHERE ic.instance_id = @id
     ), zone AS (
       SELECT t.convention_id, t.genre, t.code FROM convention_territoire t JOIN convention c ON c.id = t.convention_id
       WHERE c.genre = 'o2r' AND c.supprime_le IS NULL AND c.signee_le <= @jour AND t.code IS NOT NULL
         AND ${dansLaConvention('t')}
     ), touchee AS (
       SELECT z.convention_id, m.code FROM zone z JOIN commune m ON m.departement_code = z.code WHERE z.genre = 'departement'
       UNION SELECT z.convention_id, m.code FROM zone z JOIN commune m ON m.epci_siren = z.code WHERE z.genre = 'epci'
       UNION SELECT z.convention_id, m.code FROM zone z JOIN commune m ON m.code = z.code WHERE z.genre = 'commune'
       UNION SELECT z.convention_id, m.code FROM zone z JOIN ref_qpv_commune q ON q.qpv_code = z.code JOIN commune m ON m.code = q.commune_code WHERE z.genre = 'qpv'
     )
     SELECT c.id, c.intitule, s.nom AS porteur, count(*) AS communes FROM touchee t
     JOIN convention c ON c.id = t.convention_id JOIN structure s ON s.id = c.porteur_id
     GROUP BY c.id ORDER BY c.intitule_tri, c.id`,
  );
  return {
    communesPartagees: (id: string): CommunePartagee[] => partagees.all(id),
    /** Les conventions signées ce jour-là, échues et résiliées comprises : un avenant change leur terme (C7). */
    conventions: (id: string, jour: string): ConventionDuPerimetre[] => conventions.all({ id, jour }),
  };
}

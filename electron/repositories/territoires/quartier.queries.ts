import type { Database } from 'better-sqlite3';
import type { QuartierVu } from '#shared/domain/eq2030/deploiement.schema.ts';

interface Ligne extends Omit<QuartierVu, 'communes' | 'departements'> {
  readonly communes: string;
  readonly departements: string;
}

/** Les quartiers d'une région, par leurs communes, et leurs habitants notés. */
export function createQuartierQueries(db: Database) {
  const deRegion = db.prepare<[string], Ligne>(
    `WITH dedans AS MATERIALIZED (
       SELECT DISTINCT l.qpv_code AS code FROM ref_departement d JOIN ref_commune m ON m.departement_code = d.code AND m.fin IS NULL
       JOIN ref_qpv_commune l ON l.commune_code = m.code AND l.fin IS NULL WHERE d.region_code = ? AND d.fin IS NULL
     )
     SELECT q.code, q.libelle, p.habitants, p.millesime,
       (SELECT json_group_array(m.libelle ORDER BY m.libelle_tri) FROM ref_qpv_commune l JOIN ref_commune m ON m.code = l.commune_code
        WHERE l.qpv_code = q.code AND l.fin IS NULL) AS communes,
       (SELECT json_group_array(DISTINCT m.departement_code) FROM ref_qpv_commune l JOIN ref_commune m ON m.code = l.commune_code
        WHERE l.qpv_code = q.code AND l.fin IS NULL) AS departements
     FROM dedans d JOIN ref_qpv q ON q.code = d.code AND q.fin IS NULL
     LEFT JOIN population_qpv p ON p.qpv_code = q.code ORDER BY q.code`,
  );
  const noter = db.prepare(
    `INSERT INTO population_qpv (id, qpv_code, habitants, millesime, source) VALUES (@id, @qpv, @habitants, @millesime, @source)
     ON CONFLICT (qpv_code) DO UPDATE SET habitants = excluded.habitants, millesime = excluded.millesime, source = excluded.source`,
  );
  const oublier = db.prepare('DELETE FROM population_qpv WHERE qpv_code = ?');
  return {
    deRegion: (region: string): QuartierVu[] =>
      deRegion.all(region).map((ligne) => ({
        ...ligne,
        communes: JSON.parse(ligne.communes),
        departements: JSON.parse(ligne.departements),
      })),
    noterHabitants: (ligne: {
      readonly id: string;
      readonly qpv: string;
      readonly habitants: number;
      readonly millesime: number;
      readonly source: string | null;
    }): void => void noter.run(ligne),
    oublierHabitants: (qpv: string): void => void oublier.run(qpv),
  };
}

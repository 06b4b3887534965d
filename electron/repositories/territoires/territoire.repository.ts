import type { Database } from 'better-sqlite3';
import type { Clpe, ContratVille, Departement, Source } from '#shared/domain/territoire/territoire.schema.ts';
import { createTerritoireSitueQueries } from './territoire-situe.queries.ts';
import { createTerritoireViseQueries } from './territoire-vise.queries.ts';
import { createPerimetreQueries } from './territoire.queries.ts';
import { createTerritoireRecherche } from './territoire-recherche.queries.ts';

const DEPARTEMENT = `
SELECT d.code, d.libelle, d.region_code AS "regionCode", r.libelle AS region, d.zone
FROM ref_departement d JOIN ref_region r ON r.code = d.region_code
WHERE d.fin IS NULL`;

/** Les référentiels, en lecture seule : lignes en vigueur seulement. */
export function createTerritoireRepository(db: Database) {
  const departements = db.prepare<[], Departement>(`${DEPARTEMENT} ORDER BY d.code`);
  const departement = db.prepare<[string], Departement>(`${DEPARTEMENT} AND d.code = ?`);
  const clpe = db.prepare<[string], Omit<Clpe, 'departements'> & { departements: string }>(
    `SELECT c.code, c.libelle,
       (SELECT count(*) FROM ref_commune m WHERE m.clpe_code = c.code AND m.fin IS NULL) AS communes,
       (SELECT count(DISTINCT l.qpv_code) FROM ref_commune m
          JOIN ref_qpv_commune l ON l.commune_code = m.code AND l.fin IS NULL
        WHERE m.clpe_code = c.code AND m.fin IS NULL) AS qpv,
       (SELECT json_group_array(json_object('code', p.code, 'libelle', p.libelle, 'communes', p.communes)) FROM (
          SELECT d.code, d.libelle, count(*) AS communes FROM ref_commune m JOIN ref_departement d ON d.code = m.departement_code
          WHERE m.clpe_code = c.code AND m.fin IS NULL GROUP BY d.code ORDER BY communes DESC, d.code
        ) p) AS departements
     FROM ref_clpe c
     WHERE c.fin IS NULL AND c.code IN (SELECT clpe_code FROM ref_commune WHERE departement_code = ? AND fin IS NULL)
     ORDER BY c.libelle_tri`,
  );
  const CONTRAT = `
     SELECT c.code, c.libelle, c.departement_code AS "departementCode", c.porteur, c.population,
       (SELECT count(*) FROM ref_qpv_contrat l WHERE l.contrat_code = c.code AND l.fin IS NULL) AS qpv
     FROM ref_contrat_ville c WHERE c.fin IS NULL`;
  const contrats = db.prepare<[string], ContratVille>(`${CONTRAT} AND c.departement_code = ? ORDER BY c.libelle_tri`);
  const contrat = db.prepare<[string], ContratVille>(`${CONTRAT} AND c.code = ?`);
  const sources = db.prepare<[], Source>(
    'SELECT nom, source, millesime, licence, date, nombre FROM ref_source ORDER BY nom',
  );

  const recherche = createTerritoireRecherche(db);
  return {
    /** Départements et collectivités d'outre-mer, par code. */
    departements: (): Departement[] => departements.all(),
    departement: (code: string): Departement | null => departement.get(code) ?? null,
    /** CLPE qui ont au moins une commune dans le département ; un CLPE partagé est dans chacun des siens. */
    clpeDuDepartement: (code: string): Clpe[] =>
      clpe.all(code).map((ligne) => ({ ...ligne, departements: JSON.parse(ligne.departements) })),
    /** Contrats de ville rattachés au département ; `population` est `null` quand la source ne la dit pas sûre. */
    contratsDuDepartement: (code: string): ContratVille[] => contrats.all(code),
    /** Un contrat de ville du référentiel, de quelque département qu'il soit ; `null` : code inconnu. */
    contratDuReferentiel: (code: string): ContratVille | null => contrat.get(code) ?? null,
    /** D'où viennent les faits, à citer. */
    sources: (): Source[] => sources.all(),
    ...createPerimetreQueries(db),
    ...recherche,
    ...createTerritoireViseQueries(db, recherche.rechercher),
    ...createTerritoireSitueQueries(db),
  };
}

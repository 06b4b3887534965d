import type { Database } from 'better-sqlite3';
import { motsDeRecherche } from '#shared/domain/territoire/recherche.rules.ts';

interface Trouvable {
  readonly objet: string;
  readonly code: string;
  readonly libelle: string;
  readonly precision: string;
  readonly departements: string;
  readonly population: number;
  /** Ce qui le fait trouver, outre son nom et son code. */
  readonly alias: string;
}

/**
 * Tout ce qui se cherche, en vigueur. Un QPV se trouve aussi par ses communes ; un EPCI ou un CLPE couvre les
 * départements de ses communes.
 */
const TROUVABLES = `
SELECT 'departement' AS objet, code, libelle, 'Département ' || code AS precision, code AS departements, 0 AS population, '' AS alias
FROM ref_departement WHERE fin IS NULL
UNION ALL
SELECT 'clpe', c.code, c.libelle, d.noms, d.codes, d.population, ''
FROM ref_clpe c JOIN territoire d ON d.code = c.code WHERE c.fin IS NULL
UNION ALL
SELECT 'epci', e.siren, e.libelle, d.noms, d.codes, d.population, ''
FROM ref_epci e JOIN territoire d ON d.code = e.siren WHERE e.fin IS NULL
UNION ALL
SELECT 'contrat_ville', c.code, c.libelle, d.libelle, d.code, 0, ''
FROM ref_contrat_ville c JOIN ref_departement d ON d.code = c.departement_code WHERE c.fin IS NULL
UNION ALL
SELECT 'commune', c.code, c.libelle, d.libelle, d.code, coalesce(c.population, 0), c.codes_postaux
FROM ref_commune c JOIN ref_departement d ON d.code = c.departement_code WHERE c.fin IS NULL
UNION ALL
SELECT 'qpv', q.code, q.libelle, v.noms, q.departement_code, 0, v.noms
FROM ref_qpv q JOIN (
  SELECT l.qpv_code, group_concat(c.libelle, ', ' ORDER BY c.libelle_tri) AS noms
  FROM ref_qpv_commune l JOIN ref_commune c ON c.code = l.commune_code WHERE l.fin IS NULL GROUP BY l.qpv_code
) v ON v.qpv_code = q.code WHERE q.fin IS NULL`;

const AVEC_TERRITOIRES = `
WITH part AS (
  SELECT clpe_code AS code, departement_code, count(*) AS communes, sum(population) AS population
  FROM ref_commune WHERE fin IS NULL AND clpe_code IS NOT NULL GROUP BY 1, 2
  UNION ALL
  SELECT epci_siren, departement_code, count(*), sum(population)
  FROM ref_commune WHERE fin IS NULL AND epci_siren IS NOT NULL GROUP BY 1, 2
), territoire AS (
  SELECT p.code, group_concat(d.libelle, ', ' ORDER BY p.communes DESC) AS noms,
         group_concat(d.code, ' ') AS codes, coalesce(sum(p.population), 0) AS population
  FROM part p JOIN ref_departement d ON d.code = p.departement_code GROUP BY p.code
)
${TROUVABLES}`;

/** Refait toute la recherche, sans rien garder de la précédente. */
export function refaireRecherche(db: Database): void {
  db.prepare('DELETE FROM ref_recherche').run();
  const ecrire = db.prepare(
    `INSERT INTO ref_recherche (objet, code, libelle, cle, precision, departements, population, mots)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const trouvable of db.prepare<[], Trouvable>(AVEC_TERRITOIRES).all()) {
    const { objet, code, libelle, precision, departements, population, alias } = trouvable;
    const cle = motsDeRecherche(libelle).join(' ');
    const mots = `${cle} ${motsDeRecherche(`${code} ${alias}`).join(' ')}`;
    ecrire.run(objet, code, libelle, cle, precision, ` ${departements} `, population, mots);
  }
  db.prepare("INSERT INTO ref_recherche_fts (ref_recherche_fts) VALUES ('rebuild')").run();
}

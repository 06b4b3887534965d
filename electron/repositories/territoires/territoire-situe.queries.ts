import type { Database } from 'better-sqlite3';
import type { TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';

const VISES = `WITH vise AS MATERIALIZED (
  SELECT DISTINCT json_extract(value, '$.genre') AS genre, json_extract(value, '$.code') AS code FROM json_each(?)
)`;

/** Les départements où se trouve chaque territoire visé, par ses communes. */
const DEPARTEMENTS = `${VISES}
SELECT genre, code, code AS departement FROM vise WHERE genre = 'departement'
UNION SELECT v.genre, v.code, d.code FROM vise v JOIN ref_departement d ON d.region_code = v.code
  WHERE v.genre = 'region' AND d.fin IS NULL
UNION SELECT v.genre, v.code, a.departement_code FROM vise v JOIN ref_arrondissement a ON a.code = v.code
  WHERE v.genre = 'arrondissement' AND a.fin IS NULL
UNION SELECT v.genre, v.code, m.departement_code FROM vise v JOIN ref_commune m ON m.epci_siren = v.code
  WHERE v.genre = 'epci' AND m.fin IS NULL
UNION SELECT v.genre, v.code, m.departement_code FROM vise v JOIN ref_commune m ON m.clpe_code = v.code
  WHERE v.genre = 'clpe' AND m.fin IS NULL
UNION SELECT v.genre, v.code, m.departement_code FROM vise v JOIN ref_commune m ON m.code = v.code
  WHERE v.genre = 'commune' AND m.fin IS NULL
UNION SELECT v.genre, v.code, q.departement_code FROM vise v JOIN ref_qpv q ON q.code = v.code
  WHERE v.genre = 'qpv' AND q.fin IS NULL
UNION SELECT v.genre, v.code, c.departement_code FROM vise v JOIN ref_contrat_ville c ON c.code = v.code
  WHERE v.genre = 'contrat_ville' AND c.fin IS NULL
ORDER BY 1, 2, 3`;

/** Les quartiers de chaque territoire visé : par ses communes, ou par le contrat de ville. */
const QUARTIERS = `${VISES}, communes AS MATERIALIZED (
  SELECT v.genre, v.code, m.code AS commune FROM vise v CROSS JOIN ref_departement d ON d.region_code = v.code
    CROSS JOIN ref_commune m ON m.departement_code = d.code WHERE v.genre = 'region' AND m.fin IS NULL
  UNION ALL SELECT v.genre, v.code, m.code FROM vise v JOIN ref_commune m ON m.departement_code = v.code
    WHERE v.genre = 'departement' AND m.fin IS NULL
  UNION ALL SELECT v.genre, v.code, m.code FROM vise v JOIN ref_commune m ON m.epci_siren = v.code
    WHERE v.genre = 'epci' AND m.fin IS NULL
  UNION ALL SELECT v.genre, v.code, m.code FROM vise v JOIN ref_commune m ON m.clpe_code = v.code
    WHERE v.genre = 'clpe' AND m.fin IS NULL
  UNION ALL SELECT genre, code, code FROM vise WHERE genre = 'commune'
)
SELECT c.genre, c.code, l.qpv_code AS qpv FROM communes c CROSS JOIN ref_qpv_commune l ON l.commune_code = c.commune AND l.fin IS NULL
UNION SELECT genre, code, code FROM vise WHERE genre = 'qpv'
UNION SELECT v.genre, v.code, t.qpv_code FROM vise v JOIN ref_qpv_contrat t ON t.contrat_code = v.code
  WHERE v.genre = 'contrat_ville' AND t.fin IS NULL
ORDER BY 1, 2, 3`;

/** Les communes d'un territoire ; celles des quartiers pour un quartier ou un contrat de ville. */
const COMMUNES = `SELECT m.code FROM ref_commune m WHERE @genre = 'departement' AND m.departement_code = @code AND m.fin IS NULL
UNION SELECT m.code FROM ref_commune m WHERE @genre = 'epci' AND m.epci_siren = @code AND m.fin IS NULL
UNION SELECT m.code FROM ref_commune m WHERE @genre = 'clpe' AND m.clpe_code = @code AND m.fin IS NULL
UNION SELECT m.code FROM ref_commune m WHERE @genre = 'commune' AND m.code = @code AND m.fin IS NULL
UNION SELECT l.commune_code FROM ref_qpv_commune l WHERE @genre = 'qpv' AND l.qpv_code = @code AND l.fin IS NULL
UNION SELECT l.commune_code FROM ref_qpv_contrat t JOIN ref_qpv_commune l ON l.qpv_code = t.qpv_code AND l.fin IS NULL
  WHERE @genre = 'contrat_ville' AND t.contrat_code = @code AND t.fin IS NULL ORDER BY 1`;

/** Tout ce qui contient un quartier, lui compris. */
const CONTENANTS = `WITH commune AS (
  SELECT m.code, m.epci_siren, m.clpe_code, m.departement_code FROM ref_qpv_commune l JOIN ref_commune m ON m.code = l.commune_code
  WHERE l.qpv_code = @qpv AND l.fin IS NULL
)
SELECT 'qpv' AS genre, @qpv AS code
UNION SELECT 'commune', code FROM commune
UNION SELECT 'epci', epci_siren FROM commune WHERE epci_siren IS NOT NULL
UNION SELECT 'clpe', clpe_code FROM commune WHERE clpe_code IS NOT NULL
UNION SELECT 'departement', departement_code FROM commune
UNION SELECT 'region', d.region_code FROM commune m JOIN ref_departement d ON d.code = m.departement_code
UNION SELECT 'contrat_ville', contrat_code FROM ref_qpv_contrat WHERE qpv_code = @qpv AND fin IS NULL`;

export const cleDeTerritoire = ({ genre, code }: TerritoireVise): string => `${genre} ${code}`;

/** Grouper ce qu'une lecture rend par territoire : la clé, puis ses valeurs. */
function parTerritoire<L extends TerritoireVise>(lignes: readonly L[], valeur: (ligne: L) => string) {
  const groupes = new Map<string, string[]>();
  for (const ligne of lignes) {
    const cle = cleDeTerritoire(ligne);
    const groupe = groupes.get(cle);
    if (groupe === undefined) groupes.set(cle, [valeur(ligne)]);
    else groupe.push(valeur(ligne));
  }
  return groupes;
}

/** Où se trouve un territoire visé, et ce qu'il contient : ses départements, ses quartiers. */
export function createTerritoireSitueQueries(db: Database) {
  const departements = db.prepare<[string], TerritoireVise & { departement: string }>(DEPARTEMENTS);
  const quartiers = db.prepare<[string], TerritoireVise & { qpv: string }>(QUARTIERS);
  const communes = db.prepare<[TerritoireVise], string>(COMMUNES).pluck();
  const contenants = db.prepare<[{ qpv: string }], TerritoireVise>(CONTENANTS);
  return {
    /** Codes des départements de chaque territoire, sous sa clé (`cleDeTerritoire`). */
    departementsDe: (vises: readonly TerritoireVise[]): ReadonlyMap<string, string[]> =>
      parTerritoire(departements.all(JSON.stringify(vises)), ({ departement }) => departement),
    /** Codes des quartiers de chaque territoire, sous sa clé. */
    quartiersDe: (vises: readonly TerritoireVise[]): ReadonlyMap<string, string[]> =>
      parTerritoire(quartiers.all(JSON.stringify(vises)), ({ qpv }) => qpv),
    /** Codes des communes d'un territoire: toutes les siennes, ou celles où se trouvent ses quartiers. */
    communesDe: ({ genre, code }: TerritoireVise): string[] => communes.all({ genre, code }),
    /** Clés de tous les territoires qui contiennent ce quartier. */
    contenantsDuQpv: (qpv: string): ReadonlySet<string> => new Set(contenants.all({ qpv }).map(cleDeTerritoire)),
  };
}

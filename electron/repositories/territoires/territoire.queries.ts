import type { Database } from 'better-sqlite3';
import type { Commune, ContratVille, Epci, Perimetre, Qpv } from '#shared/domain/territoire/territoire.schema.ts';

/** Les communes demandées, en vigueur : `?` est une liste JSON de codes. */
const DEDANS = `
WITH dedans AS MATERIALIZED (
  SELECT m.code, m.epci_siren FROM json_each(?) j JOIN ref_commune m ON m.code = j.value WHERE m.fin IS NULL
), quartier AS MATERIALIZED (
  SELECT l.qpv_code AS code, count(*) AS communes
  FROM dedans d JOIN ref_qpv_commune l ON l.commune_code = d.code AND l.fin IS NULL GROUP BY l.qpv_code
)`;

interface QpvLu extends Omit<Qpv, 'communes' | 'contrats' | 'entier'> {
  readonly communes: string;
  readonly contrats: string;
  readonly entier: number;
}

/** Ce que contient un périmètre: toujours par ses communes, qu'il vienne du référentiel ou soit dessiné. */
export function createPerimetreQueries(db: Database) {
  const duClpe = db
    .prepare<[string], string>(
      'SELECT m.code FROM ref_commune m JOIN ref_clpe c ON c.code = m.clpe_code WHERE c.code = ? AND c.fin IS NULL AND m.fin IS NULL',
    )
    .pluck();
  const duContrat = db
    .prepare<[string], string>(
      `SELECT DISTINCT l.commune_code FROM ref_qpv_contrat t JOIN ref_qpv_commune l ON l.qpv_code = t.qpv_code AND l.fin IS NULL
       WHERE t.contrat_code = ? AND t.fin IS NULL ORDER BY 1`,
    )
    .pluck();
  const communes = db.prepare<[string], Commune>(
    `${DEDANS} SELECT m.code, m.libelle, m.departement_code AS "departementCode", m.epci_siren AS "epciSiren", m.population, m.frr
     FROM dedans d JOIN ref_commune m ON m.code = d.code ORDER BY m.libelle_tri, m.code`,
  );
  const epci = db.prepare<[string], Epci>(
    `${DEDANS} SELECT e.siren, e.libelle, e.type, count(*) AS "communesDedans",
       (SELECT count(*) FROM ref_commune m WHERE m.epci_siren = e.siren AND m.fin IS NULL) AS communes
     FROM dedans d JOIN ref_epci e ON e.siren = d.epci_siren GROUP BY e.siren ORDER BY e.libelle_tri`,
  );
  const qpv = db.prepare<[string], QpvLu>(
    `${DEDANS} SELECT q.code, q.libelle,
       (SELECT json_group_array(m.libelle ORDER BY m.libelle_tri) FROM ref_qpv_commune l JOIN ref_commune m ON m.code = l.commune_code
        WHERE l.qpv_code = q.code AND l.fin IS NULL) AS communes,
       (SELECT json_group_array(l.contrat_code ORDER BY l.contrat_code) FROM ref_qpv_contrat l
        WHERE l.qpv_code = q.code AND l.fin IS NULL) AS contrats,
       d.communes = (SELECT count(*) FROM ref_qpv_commune l WHERE l.qpv_code = q.code AND l.fin IS NULL) AS entier
     FROM quartier d JOIN ref_qpv q ON q.code = d.code AND q.fin IS NULL ORDER BY q.code`,
  );
  const contrats = db.prepare<[string], ContratVille>(
    `${DEDANS} SELECT c.code, c.libelle, c.departement_code AS "departementCode", c.porteur, c.population,
       (SELECT count(*) FROM ref_qpv_contrat t WHERE t.contrat_code = c.code AND t.fin IS NULL) AS qpv
     FROM ref_contrat_ville c
     WHERE c.fin IS NULL AND c.code IN (
       SELECT l.contrat_code FROM quartier d JOIN ref_qpv_contrat l ON l.qpv_code = d.code AND l.fin IS NULL
     ) ORDER BY c.libelle_tri`,
  );

  /** Périmètre d'une liste de communes, dessinée à la main ou reprise d'un arrêté. */
  const perimetreDeCommunes = (codes: readonly string[]): Perimetre => {
    const liste = JSON.stringify([...new Set(codes)]);
    const trouvees = communes.all(liste);
    const connues = new Set(trouvees.map(({ code }) => code));
    return {
      communes: trouvees,
      epci: epci.all(liste),
      qpv: qpv.all(liste).map(lireQpv),
      contrats: contrats.all(liste),
      inconnues: [...new Set(codes)].filter((code) => !connues.has(code)),
    };
  };

  return {
    perimetreDeCommunes,
    /** Communes des quartiers prioritaires d'un contrat de ville. */
    communesDuContrat: (code: string): string[] => duContrat.all(code),
    /** Périmètre d'un CLPE du référentiel, à confirmer par l'arrêté ; `null` si le code est inconnu. */
    perimetreClpe: (code: string): Perimetre | null => {
      const codes = duClpe.all(code);
      return codes.length === 0 ? null : perimetreDeCommunes(codes);
    },
  };
}

const lireQpv = (lu: QpvLu): Qpv => ({
  ...lu,
  communes: JSON.parse(lu.communes),
  contrats: JSON.parse(lu.contrats),
  entier: lu.entier === 1,
});

import type { Database } from 'better-sqlite3';
import { dansLaConvention } from './dans-la-convention.ts';

/** Les départements où agit une convention, d'après ses zones codées ; ce qu'elle dit en mots ne se situe pas. */
export function createRessortDeConventionQueries(db: Database) {
  const deToutes = db.prepare<[{ convention: string | null; jour: string }], { conventionId: string; code: string }>(
    `WITH zone AS (
       SELECT t.convention_id, t.genre, t.code FROM convention_territoire t JOIN convention c ON c.id = t.convention_id
       WHERE c.supprime_le IS NULL AND t.code IS NOT NULL
         AND ${dansLaConvention('t')}
         AND (@convention IS NULL OR c.id = @convention)
     )
     SELECT convention_id AS "conventionId", code FROM zone WHERE genre = 'departement'
     UNION SELECT z.convention_id, m.departement_code FROM zone z JOIN ref_commune m ON m.epci_siren = z.code AND m.fin IS NULL WHERE z.genre = 'epci'
     UNION SELECT z.convention_id, m.departement_code FROM zone z JOIN ref_commune m ON m.code = z.code WHERE z.genre = 'commune'
     UNION SELECT z.convention_id, q.departement_code FROM zone z JOIN ref_qpv q ON q.code = z.code WHERE z.genre = 'qpv'
     ORDER BY 1, 2`,
  );
  return {
    /** Codes des départements d'une convention ce jour-là, dans l'ordre. */
    departements: (conventionId: string, jour: string): string[] =>
      deToutes.all({ convention: conventionId, jour }).map(({ code }) => code),
    /** Les départements de chaque convention ce jour-là. */
    deToutes: (jour: string) => deToutes.all({ convention: null, jour }),
  };
}

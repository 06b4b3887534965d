import type { Database } from 'better-sqlite3';
import type { CompteRendu, CleDExercice } from '#shared/domain/convention/argent/charges-cumulees.rules.ts';

interface DeConvention {
  readonly conventionId: string;
}

const charge = (nature: 'directe' | 'indirecte'): string =>
  `sum(iif(l.eligible = 1 AND l.nature = '${nature}' AND l.compte GLOB '6*', coalesce(l.retenu, l.controle, l.declare), 0))`;

/** Les comptes de toutes les conventions en vie, déjà sommés par organisme et par exercice ; centimes. */
export function createCompteDeRegionQueries(db: Database) {
  const rendus = db.prepare<[], CompteRendu & DeConvention>(
    `SELECT l.convention_id AS "conventionId", l.annee, l.membre_id AS "membreId",
       ${charge('directe')} AS directes, ${charge('indirecte')} AS indirectes
     FROM convention c CROSS JOIN ligne_de_compte l ON l.convention_id = c.id
     WHERE c.supprime_le IS NULL AND coalesce(l.retenu, l.controle, l.declare) IS NOT NULL
     GROUP BY c.id, l.annee, l.membre_id`,
  );
  const exercices = db.prepare<[], CleDExercice & DeConvention>(
    `SELECT convention_id AS "conventionId", annee, membre_id AS "membreId", base_indirecte AS "baseIndirecte",
       cle_numerateur AS "cleNumerateur", cle_denominateur AS "cleDenominateur"
     FROM exercice_de_compte`,
  );
  return {
    rendus: (): (CompteRendu & DeConvention)[] => rendus.all(),
    exercices: (): (CleDExercice & DeConvention)[] => exercices.all(),
  };
}

import type { Database } from 'better-sqlite3';
import type { TypeStructure } from '#shared/domain/annuaire/structure.data.ts';
import type { TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';

/** Un territoire qui rattache une personne : celui de sa structure, ou celui pour lequel elle est désignée. */
export type TerritoireDePersonne = TerritoireVise & { readonly personneId: string };

/**
 * Ce qui range une personne dans l'annuaire : sa structure et son territoire, ses désignations, ses instances. Siéger à la
 * région ne place personne dans un département plutôt qu'un autre.
 */
export function createRattachementsQueries(db: Database) {
  const structures = db.prepare<[], { personneId: string; typeStructure: TypeStructure }>(
    `SELECT p.id AS "personneId", s.type AS "typeStructure" FROM personne p JOIN structure s ON s.id = p.structure_id
     WHERE s.type IS NOT NULL AND p.supprime_le IS NULL`,
  );
  const territoires = db.prepare<[{ jour: string }], TerritoireDePersonne>(
    `SELECT p.id AS "personneId", t.genre, t.code FROM structure_territoire t JOIN personne p ON p.structure_id = t.structure_id
     WHERE p.supprime_le IS NULL
     UNION SELECT d.personne_id, t.genre, t.code FROM designation d JOIN designation_territoire t ON t.designation_id = d.id
     WHERE d.personne_id IS NOT NULL AND (d.debut IS NULL OR d.debut <= @jour) AND (d.fin IS NULL OR d.fin >= @jour)
     UNION SELECT m.personne_id, iif(i.clpe_code IS NULL, 'departement', 'clpe'), coalesce(i.clpe_code, i.departement_code) FROM mandat m JOIN siege s ON s.id = m.siege_id
     JOIN instance i ON i.id = s.instance_id AND i.supprime_le IS NULL AND i.type NOT IN ('CRPE', 'CREFOP')
     WHERE (m.debut IS NULL OR m.debut <= @jour) AND (m.fin IS NULL OR m.fin >= @jour)`,
  );
  const designations = db.prepare<[{ jour: string }], { personneId: string; genre: string }>(
    `SELECT DISTINCT personne_id AS "personneId", genre FROM designation
     WHERE personne_id IS NOT NULL AND (debut IS NULL OR debut <= @jour) AND (fin IS NULL OR fin >= @jour)`,
  );
  return {
    /** Le type de la structure de chacun. */
    structures: () => structures.all(),
    /** Les territoires de chacun ce jour-là. */
    territoires: (jour: string) => territoires.all({ jour }),
    /** Les genres de désignation de chacun ce jour-là. */
    designations: (jour: string) => designations.all({ jour }),
  };
}

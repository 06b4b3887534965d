import type { Database } from 'better-sqlite3';
import type { TypeStructure } from '#shared/domain/annuaire/structure.data.ts';
import type { TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';

/** Un territoire, et ce qu'il rattache : une structure, ou une personne. */
export type TerritoireRattache = TerritoireVise & { readonly de: string };

/**
 * Ce qui range une personne dans l'annuaire : sa structure et le territoire de celle-ci, ses désignations, ses instances.
 * Siéger à la région ne place personne dans un département plutôt qu'un autre.
 */
export function createRattachementsQueries(db: Database) {
  const types = db.prepare<[], { id: string; type: TypeStructure }>(
    'SELECT id, type FROM structure WHERE type IS NOT NULL AND supprime_le IS NULL',
  );
  const desStructures = db.prepare<[], TerritoireRattache>(
    'SELECT structure_id AS "de", genre, code FROM structure_territoire',
  );
  const desPersonnes = db.prepare<[{ jour: string }], TerritoireRattache>(
    `SELECT d.personne_id AS "de", t.genre, t.code FROM designation d JOIN designation_territoire t ON t.designation_id = d.id
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
    /** Le type de chaque structure qui en a un. */
    types: () => types.all(),
    /** Les territoires que couvre chaque structure. */
    territoiresDesStructures: () => desStructures.all(),
    /** Les territoires où ses désignations et ses sièges placent chaque personne, ce jour-là. */
    territoiresDesPersonnes: (jour: string) => desPersonnes.all({ jour }),
    /** Les genres de désignation de chacun ce jour-là. */
    designations: (jour: string) => designations.all({ jour }),
  };
}

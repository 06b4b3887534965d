import type { Database } from 'better-sqlite3';
import type { Succession } from '#shared/domain/territoire/succession.schema.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = 'id, ancien, ancien_libelle AS "ancienLibelle", nouveau, nature, source';

/** La table de passage des quartiers de 2015 à ceux de 2024, telle qu'on l'a reprise. */
export function createSuccessionRepository(db: Database) {
  const lire = (ou: string) => db.prepare<[string], Succession>(`SELECT ${COLONNES} FROM succession_qpv WHERE ${ou}`);
  const parId = lire('id = ?');
  const duNouveau = lire('nouveau = ? ORDER BY ancien');
  const delAncien = lire(`coalesce(ancien, '') = ? ORDER BY nouveau`);
  const toutes = db.prepare<[], Succession>(`SELECT ${COLONNES} FROM succession_qpv ORDER BY ancien, nouveau`);
  const inserer = db.prepare(
    `INSERT INTO succession_qpv (id, ancien, ancien_libelle, nouveau, nature, source)
     VALUES (@id, @ancien, @ancienLibelle, @nouveau, @nature, @source)`,
  );
  const retirer = db.prepare('DELETE FROM succession_qpv WHERE id = ?');
  return {
    parId: (id: string): Succession | null => parId.get(id) ?? null,
    /** Ce à quoi un quartier de 2024 succède. */
    duNouveau: (code: string): Succession[] => duNouveau.all(code),
    /** Ce qui suit un quartier de 2015. */
    delAncien: (code: string): Succession[] => delAncien.all(code),
    toutes: (): Succession[] => toutes.all(),
    ajouter: (une: Succession): void => void inserer.run(une),
    modifier: createModifier(db, 'succession_qpv', ['ancienLibelle', 'nature', 'source']),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
  };
}

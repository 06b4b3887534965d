import type { Database } from 'better-sqlite3';
import type { Chiffre } from '#shared/domain/eq2030/chiffre.schema.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = 'id, genre, axe, libelle, valeur, unite, periode, region_code AS "regionCode", date, source';

/** Les chiffres d'Entrepreneuriat Quartiers 2030 que le service note, chacun avec sa date et sa source. */
export function createChiffreEq2030Repository(db: Database) {
  const tous = db.prepare<[], Chiffre>(`SELECT ${COLONNES} FROM chiffre_eq2030 ORDER BY date DESC, id`);
  const parId = db.prepare<[string], Chiffre>(`SELECT ${COLONNES} FROM chiffre_eq2030 WHERE id = ?`);
  const inserer = db.prepare(
    `INSERT INTO chiffre_eq2030 (id, genre, axe, libelle, valeur, unite, periode, region_code, date, source)
     VALUES (@id, @genre, @axe, @libelle, @valeur, @unite, @periode, @regionCode, @date, @source)`,
  );
  const supprimer = db.prepare('DELETE FROM chiffre_eq2030 WHERE id = ?');
  return {
    tous: (): Chiffre[] => tous.all(),
    parId: (id: string): Chiffre | null => parId.get(id) ?? null,
    ajouter: (chiffre: Chiffre): void => void inserer.run(chiffre),
    modifier: createModifier(db, 'chiffre_eq2030', [
      'genre',
      'axe',
      'libelle',
      'valeur',
      'unite',
      'periode',
      'regionCode',
      'date',
      'source',
    ]),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
  };
}

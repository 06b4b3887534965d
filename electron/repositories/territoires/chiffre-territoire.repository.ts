import type { Database } from 'better-sqlite3';
import type { ChiffreTerritoire } from '#shared/domain/territoire/chiffre-territoire.schema.ts';
import { createModifier } from '../modifier.ts';

type Ou = Pick<ChiffreTerritoire, 'genre' | 'code'>;

const COLONNES =
  'c.id, c.genre, c.code, c.intitule, c.nature, c.de_quoi AS "deQuoi", c.unite, c.population, c.dans, c.valeur, c.absence, c.periode, c.le, c.source';

/** Les chiffres notés sur les territoires, chacun avec sa date et sa source. */
export function createChiffreTerritoireRepository(db: Database) {
  const parId = db.prepare<[string], ChiffreTerritoire>(`SELECT ${COLONNES} FROM chiffre_territoire c WHERE c.id = ?`);
  // CROSS JOIN tient l'ordre : les mailles voulues d'abord, chacune par l'index.
  const desMailles = db.prepare<[string], ChiffreTerritoire>(
    `SELECT ${COLONNES} FROM json_each(?) j CROSS JOIN chiffre_territoire c
     ON c.genre = json_extract(j.value, '$.genre') AND c.code = json_extract(j.value, '$.code') ORDER BY c.le DESC, c.id`,
  );
  const inserer = db.prepare(
    `INSERT INTO chiffre_territoire (id, genre, code, intitule, nature, de_quoi, unite, population, dans, valeur, absence, periode, le, source)
     VALUES (@id, @genre, @code, @intitule, @nature, @deQuoi, @unite, @population, @dans, @valeur, @absence, @periode, @le, @source)`,
  );
  const supprimer = db.prepare('DELETE FROM chiffre_territoire WHERE id = ?');
  return {
    parId: (id: string): ChiffreTerritoire | null => parId.get(id) ?? null,
    /** Les chiffres de ces mailles, le plus récent d'abord. */
    desMailles: (mailles: readonly Ou[]): ChiffreTerritoire[] =>
      desMailles.all(JSON.stringify(mailles.map(({ genre, code }) => ({ genre, code })))),
    ajouter: (chiffre: ChiffreTerritoire): void => void inserer.run(chiffre),
    modifier: createModifier(db, 'chiffre_territoire', [
      'intitule',
      'nature',
      'deQuoi',
      'unite',
      'population',
      'dans',
      'valeur',
      'absence',
      'periode',
      'le',
      'source',
    ]),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
  };
}

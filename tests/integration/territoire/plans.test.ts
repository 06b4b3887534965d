import type { Database } from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { createTerritoireRepository } from '#electron/repositories/territoires/territoire.repository.ts';
import { baseReferentielle } from '#tests/support/territoire/base-referentielle.ts';

const db = baseReferentielle();
afterAll(() => db.close());

/** Les tables qu'une question posée à l'écran ne doit jamais lire ligne à ligne. */
const NOMBREUSES = [
  'ref_commune',
  'ref_epci',
  'ref_clpe',
  'ref_qpv',
  'ref_qpv_commune',
  'ref_qpv_contrat',
  'ref_contrat_ville',
  'ref_recherche',
];

/** Le texte de chaque requête que prépare le dépôt. */
function requetesPreparees(): string[] {
  const textes: string[] = [];
  const prepare = (sql: string) => {
    textes.push(sql);
    return db.prepare(sql);
  };
  createTerritoireRepository({ prepare } as unknown as Database);
  return textes;
}

/** Tables nombreuses qu'une requête parcourt en entier, d'après EXPLAIN QUERY PLAN. */
function parcourues(sql: string): string[] {
  const nommes = [...sql.matchAll(/@(\w+)/gu)].map(([, nom]) => [nom, null]);
  const parametres = nommes.length > 0 ? [Object.fromEntries(nommes)] : [...sql.matchAll(/\?/gu)].map(() => null);
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parametres);
  const tables = new Map(
    [...sql.matchAll(/(?:FROM|JOIN) (ref_\w+)(?: (?!WHERE|JOIN|ORDER|GROUP)(\w+))?/gu)].map(([, table, alias]) => [
      alias ?? table,
      table,
    ]),
  );
  return plan
    .map(({ detail }) => tables.get(/^SCAN (\w+)/u.exec(detail)?.[1] ?? '') ?? '')
    .filter((table) => NOMBREUSES.includes(table));
}

describe('les requêtes du référentiel', () => {
  it('passent toutes par un index', () => {
    const requetes = requetesPreparees();
    expect(requetes.length).toBeGreaterThan(8);
    expect(requetes.filter((sql) => parcourues(sql).length > 0)).toEqual([]);
  });

  it.each([
    ['SELECT m.code FROM ref_commune m WHERE m.population > ?', 'ref_commune'],
    ['SELECT code FROM ref_qpv WHERE libelle = @libelle', 'ref_qpv'],
  ])('se verraient si elles n’y passaient pas : « %s »', (sql, table) => {
    expect(parcourues(sql)).toEqual([table]);
  });
});

import type { Database, Statement } from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createAccordRepository } from '#electron/repositories/accord.repository.ts';
import { createMouvementRepository } from '#electron/repositories/mouvement.repository.ts';
import { createPresenceRepository } from '#electron/repositories/presence.repository.ts';
import { createSeanceQueries } from '#electron/repositories/seance.queries.ts';
import { createVersionRepository } from '#electron/repositories/version.repository.ts';
import { uneBase } from '#tests/support/base.ts';

/** Les grandes tables : en parcourir une à chaque geste de séance coûterait l'âge du fichier. */
const GRANDES = [
  'reunion',
  'point',
  'presence',
  'mouvement',
  'deliberation',
  'action',
  'bulletin',
  'version_pv',
  'mandat',
];

/** Le plan de chaque requête que prépare un dépôt, sans ses paramètres. */
function plansDe(creer: (db: Database) => unknown): { sql: string; plan: string }[] {
  const { db } = uneBase();
  const textes: string[] = [];
  const espion = new Proxy(db, {
    get: (cible, nom) =>
      nom === 'prepare' ? (sql: string): Statement => (textes.push(sql), cible.prepare(sql)) : Reflect.get(cible, nom),
  });
  creer(espion);
  return textes.map((sql) => ({
    sql,
    plan: db
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replace(/@\w+|\?/gu, "'2026-03-12'")}`)
      .all()
      .map(({ detail }) => detail)
      .join('\n'),
  }));
}

/**
 * Les tables qu'une requête parcourt en entier, sous le nom que leur donne le texte SQL. D'une insertion, SQLite dit aussi
 * le contrôle différé des références, qu'il ne fait que si l'une manque.
 */
function parcourues({ sql, plan }: { sql: string; plan: string }): string[] {
  if (sql.trimStart().startsWith('INSERT')) return [];
  return [...plan.matchAll(/^SCAN (\w+)/gmu)].flatMap(([, alias = '']) => {
    const [, table = alias] = new RegExp(`\\b(\\w+)(?: AS)? ${alias}\\b`, 'u').exec(sql) ?? [];
    return GRANDES.includes(table) ? [`${table} : ${sql.replace(/\s+/gu, ' ').slice(0, 120)}`] : [];
  });
}

it.each([
  ['la séance', createSeanceQueries],
  ['les présences', createPresenceRepository],
  ['les arrivées et départs', createMouvementRepository],
  ['les accords', createAccordRepository],
])('%s se lit par ses index, quel que soit l’âge du fichier', (_, creer) => {
  expect(plansDe(creer).flatMap(parcourues)).toEqual([]);
});

it('les versions aussi, hors de l’export, qui lit toute une période', () => {
  const lues = plansDe(createVersionRepository).filter(({ sql }) => !sql.includes('departement_code'));
  expect(lues.length).toBeGreaterThan(8);
  expect(lues.flatMap(parcourues)).toEqual([]);
});

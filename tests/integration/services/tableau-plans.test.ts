import type { Statement } from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createTableauQueries } from '#electron/repositories/tableau.queries.ts';
import { uneBase } from '#tests/support/base.ts';

/** Les plans de chaque requête du tableau, sans ses paramètres. */
function plans(): string[] {
  const { db } = uneBase();
  const textes: string[] = [];
  const espion = new Proxy(db, {
    get: (cible, nom) =>
      nom === 'prepare' ? (sql: string): Statement => (textes.push(sql), cible.prepare(sql)) : Reflect.get(cible, nom),
  });
  createTableauQueries(espion);
  return textes.map((sql) =>
    db
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replace(/@\w+|\?/gu, "'2026-03-12'")}`)
      .all()
      .map(({ detail }) => detail)
      .join('\n'),
  );
}

it('le tableau ne parcourt en entier que les instances : sièges, mandats, réunions et périmètres se lisent par leurs index', () => {
  const lus = plans();
  expect(lus.length).toBe(14);
  for (const plan of lus)
    expect(plan.split('\n').filter((ligne) => /^SCAN (?!i\b)/u.test(ligne) && !ligne.includes('CONSTANT'))).toEqual([]);
  expect(lus.join('\n')).toMatch(/SEARCH v USING INDEX reunion_instance \(instance_id=\? AND date[<>]/u);
  expect(lus.join('\n')).toMatch(/SEARCH m USING INDEX mandat_siege/u);
  expect(lus.join('\n')).toMatch(/SEARCH s USING (?:COVERING )?INDEX siege_instance/u);
});

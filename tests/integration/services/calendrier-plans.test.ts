import type { Database, Statement } from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createAInscrireQueries } from '#electron/repositories/a-inscrire.queries.ts';
import { createCalendrierQueries } from '#electron/repositories/calendrier.queries.ts';
import { createPropositionRepository } from '#electron/repositories/proposition.repository.ts';
import { uneBase } from '#tests/support/base.ts';

/** Les plans des lectures que prépare ce dépôt, sans leurs paramètres. */
function plans(creer: (db: Database) => unknown): string[] {
  const { db } = uneBase();
  const textes: string[] = [];
  creer(
    new Proxy(db, {
      get: (cible, nom) =>
        nom === 'prepare'
          ? (sql: string): Statement => (textes.push(sql), cible.prepare(sql))
          : Reflect.get(cible, nom),
    }),
  );
  return textes
    .filter((sql) => /^\s*SELECT/u.test(sql))
    .flatMap((sql) =>
      db
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replace(/@\w+|\?/gu, "'2026-03-12'")}`)
        .all()
        .map(({ detail }) => detail),
    );
}

it.each([
  ['le calendrier', createCalendrierQueries, /SEARCH r USING INDEX reunion_\w+ \(date>\? AND date<\?\)/u],
  [
    'les reprises',
    createAInscrireQueries,
    /SEARCH r USING INDEX reunion_instance \(instance_id=\? AND date>\? AND date<\?\)/u,
  ],
  ['la réserve', createPropositionRepository, /SEARCH pr USING INDEX proposition_\w+/u],
])('%s : aucune table n’est parcourue en entier', (_, creer, index) => {
  const lus = plans(creer);
  expect(lus.filter((ligne) => /^SCAN (?!l\b|json_each|pragma_)/u.test(ligne) && !ligne.includes('CONSTANT'))).toEqual(
    [],
  );
  expect(lus.join('\n')).toMatch(index);
});

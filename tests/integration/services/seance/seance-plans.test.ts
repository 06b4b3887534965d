import { expect, it } from 'vitest';
import { createAccordRepository } from '#electron/repositories/instances/accord.repository.ts';
import { createMouvementRepository } from '#electron/repositories/seance/mouvement.repository.ts';
import { createPresenceRepository } from '#electron/repositories/seance/presence.repository.ts';
import { createSeanceQueries } from '#electron/repositories/seance/seance.queries.ts';
import { createVersionRepository } from '#electron/repositories/rendu/version.repository.ts';
import { type PlanDeRequete, plansDe } from '#tests/support/plans.ts';

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

/**
 * Les tables qu'une requête parcourt en entier, sous le nom que leur donne le texte SQL. D'une insertion, SQLite dit aussi
 * le contrôle différé des références, qu'il ne fait que si l'une manque.
 */
function parcourues({ sql, etapes }: PlanDeRequete): string[] {
  if (sql.trimStart().startsWith('INSERT')) return [];
  return [...etapes.join('\n').matchAll(/^SCAN (\w+)/gmu)].flatMap(([, alias = '']) => {
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

import { expect, it } from 'vitest';
import { createTableauQueries } from '#electron/repositories/seance/tableau.queries.ts';
import { plansDe } from '#tests/support/plans.ts';

it('le tableau ne parcourt en entier que les instances : sièges, mandats, réunions et périmètres se lisent par leurs index', () => {
  const lus = plansDe(createTableauQueries).map(({ etapes }) => etapes.join('\n'));
  expect(lus.length).toBe(15);
  for (const plan of lus)
    expect(plan.split('\n').filter((ligne) => /^SCAN (?!i\b)/u.test(ligne) && !ligne.includes('CONSTANT'))).toEqual([]);
  expect(lus.join('\n')).toMatch(/SEARCH v USING INDEX reunion_instance \(instance_id=\? AND date[<>]/u);
  expect(lus.join('\n')).toMatch(/SEARCH m USING INDEX mandat_siege/u);
  expect(lus.join('\n')).toMatch(/SEARCH s USING (?:COVERING )?INDEX siege_instance/u);
});

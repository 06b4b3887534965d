import { expect, it } from 'vitest';
import { createAInscrireQueries } from '#electron/repositories/instances/a-inscrire.queries.ts';
import { createCalendrierQueries } from '#electron/repositories/reunions/calendrier.queries.ts';
import { createPropositionRepository } from '#electron/repositories/reunions/proposition.repository.ts';
import { plansDe } from '#tests/support/plans.ts';

it.each([
  ['le calendrier', createCalendrierQueries, /SEARCH r USING INDEX reunion_\w+ \(date>\? AND date<\?\)/u],
  [
    'les reprises',
    createAInscrireQueries,
    /SEARCH r USING INDEX reunion_instance \(instance_id=\? AND date>\? AND date<\?\)/u,
  ],
  ['la réserve', createPropositionRepository, /SEARCH pr USING INDEX proposition_\w+/u],
])('%s : aucune table n’est parcourue en entier', (_, creer, index) => {
  const lus = plansDe(creer)
    .filter(({ sql }) => /^\s*SELECT/u.test(sql))
    .flatMap(({ etapes }) => etapes);
  expect(lus.filter((ligne) => /^SCAN (?!l\b|json_each|pragma_)/u.test(ligne) && !ligne.includes('CONSTANT'))).toEqual(
    [],
  );
  expect(lus.join('\n')).toMatch(index);
});

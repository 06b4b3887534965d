import { expect, it } from 'vitest';
import { racineDe } from '#shared/domain/recherche/racine.rules.ts';

it.each([
  ['emplois', 'emploi'],
  ['departementaux', 'departementa'],
  ['departementale', 'departementa'],
  ['nommees', 'nomm'],
  ['locaux', 'loca'],
  ['local', 'local'],
  ['professionnelles', 'professionnel'],
  ['pv', 'pv'],
  ['vis', 'vis'],
  ['2026', '2026'],
])('%s commence comme ses pluriels et ses féminins : %s', (mot, racine) => expect(racineDe(mot)).toBe(racine));

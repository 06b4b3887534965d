import { expect, it } from 'vitest';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { effacementLe, supprimesAvant } from '#shared/domain/corbeille/conservation.rules.ts';

it('s’efface le trentième jour, ni avant ni après', () => {
  const supprimeLe = '2026-02-10T17:30:00.000Z';
  expect(effacementLe(supprimeLe)).toBe('2026-03-12');
  const mure = (jour: string) => supprimeLe < supprimesAvant(jour);
  expect(mure(ajouterJours(effacementLe(supprimeLe), -1))).toBe(false);
  expect(mure(effacementLe(supprimeLe))).toBe(true);
});

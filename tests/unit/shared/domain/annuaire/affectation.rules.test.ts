import { expect, it } from 'vitest';
import { exerceEncore } from '#shared/domain/annuaire/affectation.rules.ts';

it.each([
  [null, true],
  ['2026-03-12', false],
  ['2026-03-11', false],
  ['2026-03-13', true],
])('n’exerce plus depuis %s : au 12 mars 2026, %s (A7)', (ancienneLe, exerce) => {
  expect(exerceEncore({ ancienneLe }, '2026-03-12')).toBe(exerce);
});

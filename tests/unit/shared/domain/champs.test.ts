import { expect, it } from 'vitest';
import { dateCivile } from '#shared/domain/champs.ts';

it.each([
  ['1900-01-01', true],
  ['2199-12-31', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['1899-12-31', false],
  ['2200-01-01', false],
  ['0050-06-01', false],
  ['9998-06-01', false],
  ['12/03/2026', false],
])('une date civile va de 1900 à 2199 et existe : %s', (date, admise) => {
  expect(dateCivile.safeParse(date).success).toBe(admise);
});

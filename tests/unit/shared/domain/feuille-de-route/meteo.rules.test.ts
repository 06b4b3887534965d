import { expect, it } from 'vitest';
import { comparerNiveaux, tendanceDe } from '#shared/domain/feuille-de-route/meteo.rules.ts';
import type { NiveauDeMeteo } from '#shared/domain/feuille-de-route/meteo.schema.ts';

const suite = (...niveaux: readonly NiveauDeMeteo[]) => niveaux.map((niveau) => ({ niveau }));

it('d’une météo à celle d’avant : mieux, moins bien, comme avant ; seule, elle ne se compare pas', () => {
  expect(tendanceDe(suite('appuis', 'atteignables', 'securises'))).toBe('moins_bien');
  expect(tendanceDe(suite('securises', 'compromis'))).toBe('mieux');
  expect(tendanceDe(suite('appuis', 'appuis'))).toBe('stable');
  expect(tendanceDe(suite('compromis'))).toBeNull();
  expect(tendanceDe([])).toBeNull();
});

it('se rangent du plus sombre au plus clair, sans météo à la fin', () => {
  const melange = [null, 'securises', 'compromis', 'atteignables', 'appuis'] as const;
  expect([...melange].toSorted(comparerNiveaux)).toEqual(['compromis', 'appuis', 'atteignables', 'securises', null]);
});

import { expect, it } from 'vitest';
import { CHIFFRES_PUBLIES } from '#shared/domain/eq2030/chiffres.data.ts';
import { divergences } from '#shared/domain/eq2030/chiffres.rules.ts';

it('A8 : deux objectifs qui diffèrent se disent, chacun avec sa date ; les trois budgets d’axe ne diffèrent pas', () => {
  const [phrase, ...autres] = divergences(CHIFFRES_PUBLIES);
  expect(autres).toEqual([]);
  expect(phrase?.replace(/\s/gu, ' ')).toBe(
    'Entrepreneurs accompagnés d’ici 2027 : les sources diffèrent, 100 000 (28 mars 2024) et 70 000 (26 novembre 2025). Citez le chiffre avec sa date.',
  );
});

it('un chiffre réalisé qui augmente n’est pas une divergence', () => {
  const [realise] = CHIFFRES_PUBLIES.filter(({ genre }) => genre === 'realise');
  if (realise === undefined) throw new Error('Un chiffre réalisé est fourni.');
  expect(divergences([realise, { ...realise, valeur: realise.valeur + 1, date: '2026-01-01' }])).toEqual([]);
});

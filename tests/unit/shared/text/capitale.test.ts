import { expect, it } from 'vitest';
import { enCapitale } from '#shared/text/capitale.ts';

it('met la première lettre en capitale, accent compris, et ne touche pas au reste', () => {
  expect(['été', 'échéance DDETSPP', '', 'Déjà', '12 h'].map(enCapitale)).toEqual([
    'Été',
    'Échéance DDETSPP',
    '',
    'Déjà',
    '12 h',
  ]);
});

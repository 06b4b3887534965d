import { expect, it } from 'vitest';
import { enCapitale, enPhrase } from '#shared/text/capitale.ts';

it('met la première lettre en capitale, accent compris, et ne touche pas au reste', () => {
  expect(['été', 'échéance DDETSPP', '', 'Déjà', '12 h'].map(enCapitale)).toEqual([
    'Été',
    'Échéance DDETSPP',
    '',
    'Déjà',
    '12 h',
  ]);
});

it.each([
  ['Visite du 12 mars', 'visite du 12 mars'],
  ['Écart à expliquer', 'écart à expliquer'],
  ['À l’ordre du jour', 'à l’ordre du jour'],
  ['QPV de Mulhouse', 'QPV de Mulhouse'],
  ['O2R', 'O2R'],
  ['déjà dit', 'déjà dit'],
  ['', ''],
])('« %s », dans une phrase, se lit « %s »', (libelle, attendu) => {
  expect(enPhrase(libelle)).toBe(attendu);
});

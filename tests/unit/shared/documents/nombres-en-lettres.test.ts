import { describe, expect, it } from 'vitest';
import { enLettres } from '#shared/documents/nombres-en-lettres.ts';

describe('nombres en lettres', () => {
  it.each([
    [0, 'zéro'],
    [1, 'un'],
    [16, 'seize'],
    [17, 'dix-sept'],
    [21, 'vingt et un'],
    [22, 'vingt-deux'],
    [61, 'soixante et un'],
    [70, 'soixante-dix'],
    [71, 'soixante et onze'],
    [77, 'soixante-dix-sept'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [91, 'quatre-vingt-onze'],
    [99, 'quatre-vingt-dix-neuf'],
    [100, '100'],
    [2.5, '2.5'],
  ])('%d : %s', (nombre, attendu) => {
    expect(enLettres(nombre)).toBe(attendu);
  });

  it('s’accorde au féminin', () => {
    expect([1, 21, 61, 81, 71].map((nombre) => enLettres(nombre, true))).toEqual([
      'une',
      'vingt et une',
      'soixante et une',
      'quatre-vingt-une',
      'soixante et onze',
    ]);
  });
});

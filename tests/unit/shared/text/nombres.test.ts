import { describe, expect, it } from 'vitest';
import { accord, duree, enumerer, nombreFr, pluriel, plurielOuAucun } from '#shared/text/nombres.ts';

describe('les nombres en français', () => {
  it.each([
    [0, undefined, '0'],
    [11.5, undefined, '11,5'],
    [999, undefined, '999'],
    [1000, undefined, '1\u202F000'],
    [1234567, undefined, '1\u202F234\u202F567'],
    [3240.5, 2, '3\u202F240,50'],
    [-1500, undefined, '−1\u202F500'],
    [-0.001, 2, '0,00'],
  ])('écrit %d avec %s décimales : « %s »', (nombre, decimales, attendu) => {
    expect(nombreFr(nombre, decimales)).toBe(attendu);
  });

  it('accorde à partir de deux', () => {
    expect([0, 1, 1.5, 2].map((n) => accord(n, 'voix', 'voix pl.'))).toEqual(['voix', 'voix', 'voix', 'voix pl.']);
    expect([0, 1, 12].map((n) => pluriel(n, 'membre', 'membres'))).toEqual(['0 membre', '1 membre', '12 membres']);
    expect(plurielOuAucun(0, 'aucune', 'abstention', 'abstentions')).toBe('aucune abstention');
    expect(plurielOuAucun(3, 'aucune', 'abstention', 'abstentions')).toBe('3 abstentions');
  });

  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [95, '1 h 35'],
    [1440, '24 h'],
  ])('écrit %d minutes « %s »', (minutes, attendu) => {
    expect(duree(minutes).replaceAll('\u00A0', ' ')).toBe(attendu);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('énumère %j', (elements, attendu) => {
    expect(enumerer(elements)).toBe(attendu);
  });
});

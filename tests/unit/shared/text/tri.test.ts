import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparerTextes, enTri } from '#shared/text/tri.ts';

describe('enTri', () => {
  it.each([
    ['Épinal', 'epinal'],
    ['ÉPINAL', 'epinal'],
    ['E\u0301pinal', 'epinal'],
    ['Bœrsch', 'boersch'],
    ['Lætitia', 'laetitia'],
    ['L’Haÿ-les-Roses', "l'hay-les-roses"],
    ["L'Haÿ-les-Roses", "l'hay-les-roses"],
    ['  Mulhouse\u00A0Alsace\u202F\tAgglomération\n', 'mulhouse alsace agglomeration'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('ramène « %s » à « %s »', (texte, attendu) => {
    expect(enTri(texte)).toBe(attendu);
  });

  it('ne change plus un texte déjà ramené à sa forme de tri', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
        expect(enTri(enTri(texte))).toBe(enTri(texte));
      }),
    );
  });

  it('donne la même valeur à un texte composé et à un texte décomposé', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéàçôüñÉŒ æ’x') }), (texte) => {
        expect(enTri(texte.normalize('NFD'))).toBe(enTri(texte.normalize('NFC')));
      }),
    );
  });
});

it('range les numéros dans leur ordre, sans accents ni capitales', () =>
  expect(['lot n° 10', 'Été', 'Lot n° 2', 'lot n° 100', 'etale', 'Lot n° 1'].toSorted(comparerTextes)).toEqual([
    'etale',
    'Été',
    'Lot n° 1',
    'Lot n° 2',
    'lot n° 10',
    'lot n° 100',
  ]));

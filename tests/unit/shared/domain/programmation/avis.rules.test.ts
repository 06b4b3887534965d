import { describe, expect, it } from 'vitest';
import { lireAvis } from '#shared/domain/programmation/avis.rules.ts';

describe('avis tapé', () => {
  it.each([
    ['', null],
    ['f', 'favorable'],
    ['Avis favorable', 'favorable'],
    ['OK', 'favorable'],
    ['R', 'reserve'],
    ['réservé', 'reserve'],
    ['favorable sous réserve', 'reserve'],
    ['d', 'defavorable'],
    ['DÉFAVORABLE', 'defavorable'],
    ['peut-être', undefined],
  ] as const)('« %s » : %s', (texte, avis) => expect(lireAvis(texte)).toBe(avis));
});

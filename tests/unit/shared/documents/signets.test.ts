import { describe, expect, it } from 'vitest';
import { signet } from '#shared/documents/signets.ts';

describe('signets', () => {
  it.each([
    ['point', undefined],
    ['dec', undefined],
    ['fiche', undefined],
    ['suite', undefined],
    ['faire', undefined],
    ['txt', 999],
  ])('« %s » garde l’identifiant entier, en un nom que Word accepte', (genre, rang) => {
    const nom = signet(genre, '01900000-0000-7000-8000-abcdefabcdef', rang);
    expect(nom).toMatch(/^[a-z][a-z0-9_]{0,39}$/u);
    expect(nom).toContain('01900000000070008000abcdefabcdef');
    expect(nom.endsWith(rang === undefined ? 'f' : '_999')).toBe(true);
  });
});

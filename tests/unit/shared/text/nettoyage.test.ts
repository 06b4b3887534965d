import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';

describe('nettoyerTexte', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u2028b\u2029c', 'a\nb\nc'],
    ['a\u0000b\u0007c', 'abc'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['\u202Enom\u200B', 'nom'],
    ['e\u0301', 'é'],
    ['seul \uD800 !', 'seul \uFFFD !'],
    ['colonne\tsuivante', 'colonne\tsuivante'],
    ['12\u00A0345\u202Fvoix', '12\u00A0345\u202Fvoix'],
  ])('ramène %j à %j', (brut, attendu) => {
    expect(nettoyerTexte(brut)).toBe(attendu);
  });

  it('ne change plus un texte déjà nettoyé, quel qu’il soit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texte) => {
        expect(nettoyerTexte(nettoyerTexte(texte))).toBe(nettoyerTexte(texte));
      }),
    );
  });
});

describe('nettoyerLigne', () => {
  it('tient sur une seule ligne, sans blanc au bord', () => {
    expect(nettoyerLigne('  sous-préfète\n de\t Mulhouse ')).toBe('sous-préfète de Mulhouse');
  });
});

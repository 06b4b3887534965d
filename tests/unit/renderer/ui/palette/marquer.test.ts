import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marquer } from '#renderer/ui/palette/marquer.ts';

const marques = (texte: string, cherche: string) =>
  marquer(texte, cherche)
    .filter(({ marque }) => marque)
    .map(({ texte: morceau }) => morceau);

describe('marquer', () => {
  it('ignore accents et casse, et suit les ligatures', () => {
    expect(marques('Sélestat', 'SELE')).toEqual(['Séle']);
    expect(marques('Bœrsch', 'boer')).toEqual(['Bœr']);
  });

  it('marque chaque mot cherché, mais pas une lettre seule', () => {
    expect(marques('Note sur Bourtzwiller', 'bourtz note')).toEqual(['Note', 'Bourtz']);
    expect(marques('Aaa', 'a')).toEqual([]);
  });

  it('rend toujours le texte entier, quoi qu’on cherche', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (texte, cherche) => {
        expect(
          marquer(texte, cherche)
            .map((morceau) => morceau.texte)
            .join(''),
        ).toBe(texte);
      }),
    );
  });
});

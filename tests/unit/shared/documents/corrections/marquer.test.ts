import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bout, marquerLesLignes, marquerLesMots } from '#shared/documents/corrections/marquer.ts';

const dire = (bouts: readonly Bout[]) =>
  bouts.map(({ genre, texte }) => ({ commun: texte, ote: `[-${texte}-]`, ajoute: `{+${texte}+}` })[genre]).join('');

describe('les mots changés', () => {
  it.each([
    ['trois sont closes', 'quatre sont closes', '[-trois-]{+quatre+} sont closes'],
    ['un deux trois', 'un deux trois quatre', 'un deux trois{+ quatre+}'],
    ['le comité adopte', 'la commission rejette', '[-le comité adopte-]{+la commission rejette+}'],
    ['l’emploi : oui', "l'emploi\u00A0: oui", "l'emploi\u00A0: oui"],
    ['', 'ajouté', '{+ajouté+}'],
    ['ôté', '', '[-ôté-]'],
  ])('%s → %s', (avant, apres, attendu) => {
    expect(dire(marquerLesMots(avant, apres))).toBe(attendu);
  });

  it('rend les deux textes, aux espaces près, quels qu’ils soient', () => {
    const nu = (texte: string) => texte.replaceAll(/[\s\u00A0\u202F]+/gu, ' ').replaceAll("'", '’');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (avant, apres) => {
        const bouts = marquerLesMots(avant, apres);
        const sans = (genre: Bout['genre']) =>
          bouts
            .filter((bout) => bout.genre !== genre)
            .map(({ texte }) => texte)
            .join('');
        expect(nu(sans('ote'))).toBe(nu(apres));
        expect(nu(sans('ajoute'))).toBe(nu(avant));
      }),
    );
  });

  it('replie les lignes inchangées', () => {
    expect(marquerLesLignes('a\nb\nc un\nd', 'a\nb\nc deux\nd')).toEqual([
      { genre: 'commune', lignes: ['a', 'b'] },
      {
        genre: 'changee',
        bouts: [
          { genre: 'commun', texte: 'c ' },
          { genre: 'ote', texte: 'un' },
          { genre: 'ajoute', texte: 'deux' },
        ],
      },
      { genre: 'commune', lignes: ['d'] },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  capitaliser,
  gras,
  joindre,
  manque,
  ponctuer,
  texte,
  texteNu,
  texteOuManque,
} from '#shared/documents/segments.ts';

describe('segments', () => {
  it('compose la typographie et met en exposant les seuls ordinaux', () => {
    expect(texte('le 1er février, au XXIe siècle, 2e point : fer, Vers, 7e2')).toEqual([
      { texte: 'le 1' },
      { texte: 'er', exposant: true },
      { texte: '\u00A0février, au XXI' },
      { texte: 'e', exposant: true },
      { texte: ' siècle, 2' },
      { texte: 'e', exposant: true },
      { texte: ' point\u00A0: fer, Vers, 7e2' },
    ]);
  });

  it('garde le gras sur chaque morceau', () => {
    expect(gras('1re')).toEqual([
      { texte: '1', gras: true },
      { texte: 're', exposant: true, gras: true },
    ]);
  });

  it('rend un texte vide en aucun segment', () => {
    expect(texte('')).toEqual([]);
  });

  it('marque ce qui manque sans l’écrire entre crochets, et le lit entre crochets', () => {
    expect(texteOuManque(null, 'lieu à préciser')).toEqual([{ texte: 'lieu à préciser', aCompleter: true }]);
    expect(texteNu([...texte('À '), ...manque('lieu')])).toBe('À [lieu]');
  });

  it('sépare les personnes d’un point-virgule précédé d’une espace fine', () => {
    expect(texteNu(joindre([texte('a'), texte('b'), texte('c')]))).toBe('a\u202F; b\u202F; c');
    expect(ponctuer([texte('a'), texte('b')]).map(texteNu)).toEqual(['a\u202F;', 'b.']);
  });

  it('met une capitale au premier mot, jamais à ce qui manque', () => {
    expect(texteNu(capitaliser(texte('élue')))).toBe('Élue');
    expect(texteNu(capitaliser(manque('qualité')))).toBe('[qualité]');
    expect(capitaliser([])).toEqual([]);
  });
});

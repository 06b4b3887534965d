import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classer,
  commencerSection,
  type PointRange,
  porter,
  porterSection,
  retirerSection,
  sectionDAjout,
  sectionsDe,
} from '#shared/domain/reunion/sections.rules.ts';

/** « a A:b A:c B:d » : un point par mot, sa section devant. */
const lire = (texte: string): PointRange[] =>
  texte.split(' ').map((mot) => {
    const [section, id] = mot.includes(':') ? mot.split(':') : [null, mot];
    return { id: id ?? '', section: section ?? null };
  });
const ecrire = (points: readonly PointRange[]): string =>
  points.map(({ id, section }) => (section === null ? id : `${section}:${id}`)).join(' ');
const DEPART = lire('a A:b A:c B:d B:e');

describe('les sections d’un ordre du jour', () => {
  it('se lisent dans l’ordre, ce qui précède la première d’abord', () => {
    expect(sectionsDe(DEPART)).toEqual([
      { titre: null, ids: ['a'] },
      { titre: 'A', ids: ['b', 'c'] },
      { titre: 'B', ids: ['d', 'e'] },
    ]);
    expect(sectionsDe([])).toEqual([]);
  });

  it('un point porté entre dans la section de celui qu’il franchit', () => {
    expect(ecrire(porter(DEPART, 'c', 4))).toBe('a A:b B:d B:c B:e');
    expect(ecrire(porter(DEPART, 'd', 3))).toBe('a A:b A:d A:c B:e');
    expect(ecrire(porter(DEPART, 'b', 1))).toBe('b a A:c B:d B:e');
    expect(ecrire(porter(DEPART, 'a', 1000))).toBe('A:b A:c B:d B:e B:a');
    expect(porter(DEPART, 'c', 3)).toBe(DEPART);
    expect(porter(DEPART, 'absent', 1)).toBe(DEPART);
  });

  it('un point ajouté entre dans la section de celui qui le précède, ou de celui qu’il devance en tête', () => {
    expect(sectionDAjout(DEPART, null)).toBe('B');
    expect(sectionDAjout(DEPART, 3)).toBe('A');
    expect(sectionDAjout(lire('A:b'), 1)).toBe('A');
    expect(sectionDAjout([], null)).toBeNull();
  });

  it('s’ouvre à un point, jusqu’à la suivante ; se retire sans rien déplacer', () => {
    expect(ecrire(commencerSection(DEPART, 'c', 'N'))).toBe('a A:b N:c B:d B:e');
    expect(ecrire(retirerSection(DEPART, 'B'))).toBe('a A:b A:c A:d A:e');
    expect(ecrire(retirerSection(DEPART, 'A'))).toBe('a b c B:d B:e');
  });

  it('un point se range à la fin d’une section, ou avant la première', () => {
    expect(ecrire(classer(DEPART, 'a', 'A'))).toBe('A:b A:c A:a B:d B:e');
    expect(ecrire(classer(DEPART, 'e', null))).toBe('a e A:b A:c B:d');
    expect(classer(DEPART, 'b', 'A')).toBe(DEPART);
  });

  it('se porte d’un cran, sans passer devant ce qui n’a pas de section', () => {
    expect(ecrire(porterSection(DEPART, 'B', -1))).toBe('a B:d B:e A:b A:c');
    expect(ecrire(porterSection(DEPART, 'A', 1))).toBe('a B:d B:e A:b A:c');
    expect(porterSection(DEPART, 'A', -1)).toBe(DEPART);
    expect(porterSection(DEPART, 'B', 1)).toBe(DEPART);
  });

  it('quoi qu’on fasse, aucun point ne se perd et chaque section reste d’un seul tenant', () => {
    const gestes = fc.array(
      fc.record({
        geste: fc.constantFrom('porter', 'classer', 'haut', 'bas', 'retirer', 'commencer'),
        point: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        section: fc.constantFrom('A', 'B', 'C'),
        rang: fc.integer({ min: 1, max: 7 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(gestes, (suite) => {
        let points: readonly PointRange[] = DEPART;
        for (const { geste, point, section, rang } of suite) {
          const connue = points.some((p) => p.section === section);
          if (geste === 'porter') points = porter(points, point, rang);
          if (geste === 'classer' && connue) points = classer(points, point, section);
          if (geste === 'haut') points = porterSection(points, section, -1);
          if (geste === 'bas') points = porterSection(points, section, 1);
          if (geste === 'retirer') points = retirerSection(points, section);
          if (geste === 'commencer' && !connue) points = commencerSection(points, point, section);
        }
        const titres = sectionsDe(points).map(({ titre }) => titre);
        expect(new Set(titres).size).toBe(titres.length);
        expect(points.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
      }),
    );
  });
});

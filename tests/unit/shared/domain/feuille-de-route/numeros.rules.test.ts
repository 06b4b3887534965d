import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeroter } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import { porterAuRang } from '#shared/domain/feuille-de-route/ordre.rules.ts';

const axes = [
  { id: 'a', rang: 2 },
  { id: 'b', rang: 1 },
];
const objectifs = [
  { id: 'o1', axeId: 'a', rang: 1 },
  { id: 'o2', axeId: 'a', rang: 2 },
];
const place = (id: string, axeId: string, objectifId: string | null, rang: number) => ({ id, axeId, objectifId, rang });

describe('l’arbre numéroté d’une feuille de route', () => {
  it('numérote les axes, les objectifs d’un axe, et ses fiches à la suite, celles sans objectif d’abord', () => {
    const numeros = numeroter(axes, objectifs, [
      place('f3', 'a', 'o2', 1),
      place('f2', 'a', 'o1', 2),
      place('f1', 'a', null, 9),
      place('g', 'b', null, 1),
    ]);
    expect(Object.fromEntries(numeros.axes)).toEqual({ a: '2', b: '1' });
    expect(Object.fromEntries(numeros.objectifs)).toEqual({ o1: '2.A', o2: '2.B' });
    expect(Object.fromEntries(numeros.fiches)).toEqual({ g: '1.1', f1: '2.1', f2: '2.2', f3: '2.3' });
    expect(numeros.ordre).toEqual(['g', 'f1', 'f2', 'f3']);
  });

  it('nul numéro ne désigne deux choses ; au-delà de Z vient AA', () => {
    const vingtHuit = Array.from({ length: 28 }, (_, rang) => ({ id: `o${rang}`, axeId: 'a', rang }));
    const fiches = vingtHuit.map(({ id }, rang) => place(`f${rang}`, 'a', id, rang));
    const numeros = numeroter(axes, vingtHuit, fiches);
    const tous = [...numeros.axes.values(), ...numeros.objectifs.values(), ...numeros.fiches.values()];
    expect(new Set(tous).size).toBe(tous.length);
    expect([25, 26, 27].map((rang) => numeros.objectifs.get(`o${rang}`))).toEqual(['2.Z', '2.AA', '2.AB']);
  });

  it('donne à chaque fiche un numéro et un seul, sans trou dans un axe, quel que soit l’ordre où on les lit', () => {
    const fiches = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        axeId: fc.constantFrom('a', 'b'),
        objectifId: fc.constantFrom('o1', 'o2', null),
        rang: fc.integer({ min: 1, max: 5 }),
      }),
      { selector: ({ id }) => id, maxLength: 20 },
    );
    fc.assert(
      fc.property(fiches, (placees) => {
        const { fiches: numeros, ordre } = numeroter(axes, objectifs, placees);
        expect(ordre.toSorted()).toEqual(placees.map(({ id }) => id).toSorted());
        for (const [axe, numero] of [
          ['a', '2'],
          ['b', '1'],
        ] as const) {
          const siens = placees.filter(({ axeId }) => axeId === axe).map(({ id }) => numeros.get(id));
          expect(new Set(siens)).toEqual(new Set(siens.map((_, rang) => `${numero}.${rang + 1}`)));
        }
        expect(numeroter(axes, objectifs, placees.toReversed()).ordre).toEqual(ordre);
      }),
    );
  });
});

describe('porter une ligne à un rang', () => {
  it.each([
    ['c', 1, 'cab'],
    ['a', 3, 'bca'],
    ['a', 99, 'bca'],
    ['a', 0, 'abc'],
    ['d', 2, 'adbc'],
  ])('%s au rang %i', (id, rang, attendu) => {
    expect(porterAuRang(['a', 'b', 'c'], id, rang).join('')).toBe(attendu);
  });
});

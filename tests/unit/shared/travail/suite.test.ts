import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChacun, dUnTrait, epuiser, portion, type Suite } from '#shared/travail/suite.ts';

/** Deux étapes de longueurs données, dont la seconde est elle-même faite de deux. */
function* deuxEtapes(longues: readonly [number, number, number]): Suite<string[]> {
  const vus: string[] = [];
  const etape = (nom: string, combien: number) =>
    aChacun(
      Array.from({ length: combien }, (_, rang) => `${nom}${rang}`),
      nom,
      (vu) => vus.push(vu),
    );
  const [un, deux, trois] = longues;
  yield* portion(etape('a', un), 0, 0.4);
  yield* portion(
    (function* () {
      yield* portion(etape('b', deux), 0, 0.5);
      yield* portion(etape('c', trois), 0.5, 1);
    })(),
    0.4,
    1,
  );
  return vus;
}

describe('un travail pas à pas', () => {
  it('avance sans jamais reculer, de 0 à son terme, quelles que soient ses étapes', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), (longues) => {
        const parts = [...deuxEtapes(longues)].map(({ fait, total }) => fait / total);
        expect(parts).toHaveLength(longues[0] + longues[1] + longues[2]);
        for (const [rang, part] of parts.entries()) {
          expect(part).toBeGreaterThanOrEqual(parts[rang - 1] ?? 0);
          expect(part).toBeLessThanOrEqual(1);
        }
        if (longues[2] > 0) expect(parts.at(-1)).toBe(1);
      }),
    );
  });

  it('fait la même chose d’un trait, et laisse passer ce qui n’est pas une suite', () => {
    expect(epuiser(deuxEtapes([2, 1, 1]))).toEqual(['a0', 'a1', 'b0', 'c0']);
    expect(dUnTrait(deuxEtapes([0, 0, 1]))).toEqual(['c0']);
    for (const valeur of [null, 'texte', 12, { id: 'x' }, ['a']]) expect(dUnTrait(valeur)).toBe(valeur);
  });
});

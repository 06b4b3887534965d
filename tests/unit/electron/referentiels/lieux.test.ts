import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireCompact } from '#electron/referentiels/fichier-compact.ts';
import { alleger, lireContours } from '#electron/referentiels/lieux.ts';
import { lireManifeste } from '#electron/referentiels/manifeste.ts';
import { DOSSIER_LIVRE } from '#tests/support/territoire/base-referentielle.ts';
import { dossierTemporaire } from '#tests/support/territoire/dossier-temporaire.ts';

describe('les lieux des quartiers', () => {
  it('allège un trait : ses deux bouts restent, un point presque aligné s’en va, un coude reste', () => {
    expect(
      alleger([
        [0, 0],
        [5, 1],
        [10, 0],
      ]),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(
      alleger([
        [0, 0],
        [5, 4],
        [10, 0],
      ]),
    ).toEqual([
      [0, 0],
      [5, 4],
      [10, 0],
    ]);
    const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), (points) => {
        const legers = alleger(points);
        expect([legers[0], legers.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(legers.every((un) => points.includes(un as [number, number]))).toBe(true);
      }),
    );
  });

  it('se passe des contours absents, et refuse un fichier qui n’en est pas un', () => {
    const dossier = dossierTemporaire();
    expect(lireContours(dossier).size).toBe(0);
    mkdirSync(join(dossier, 'qpv'));
    writeFileSync(join(dossier, 'qpv/qpv_2024_contours_grand_est.geojson'), '{"features":[{}]}');
    expect(() => lireContours(dossier)).toThrow('properties');
  });

  it('livrés : un lieu par quartier, un tracé pour les 123 du Grand Est', () => {
    const manifeste = lireManifeste(DOSSIER_LIVRE);
    const lieux = lireCompact(DOSSIER_LIVRE, manifeste, 'lieux-qpv');
    expect(lieux.map(({ code }) => code)).toEqual(lireCompact(DOSSIER_LIVRE, manifeste, 'qpv').map(({ code }) => code));
    const traces = lieux.filter(({ contour }) => contour !== '');
    expect(traces).toHaveLength(123);
    expect(new Set(traces.map(({ code }) => code.slice(2, 5)))).toEqual(
      new Set(['008', '010', '051', '052', '054', '055', '057', '067', '068', '088']),
    );
    expect(traces.every(({ contour }) => /^-?\d+ -?\d+(?: -?\d+ -?\d+){2,}(?:;|$)/u.test(contour))).toBe(true);
  });
});

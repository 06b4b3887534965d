import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRetirer, budgetDe, type Rangee } from '#electron/database/backup-rotation.ts';

const GO = 1024 ** 3;
const HEURE = 3_600_000;
const fin = Date.parse('2026-11-21T18:00:00.000Z');
const rangee = (heuresAvant: number, taille = 1, verifiee = true): Rangee => {
  const quandUtc = new Date(fin - heuresAvant * HEURE).toISOString();
  return { id: quandUtc, quandUtc, taille, verifiee };
};
/** Deux ans de sauvegardes, quatre par jour. */
const deuxAns = (taille: number) => Array.from({ length: 730 * 4 }, (_, i) => rangee(i * 6, taille));
const gardees = (rangees: readonly Rangee[], budget: number) => {
  const retirees = new Set(aRetirer(rangees, budget));
  return rangees.filter((r) => !retirees.has(r.id));
};

describe('la rotation des sauvegardes', () => {
  it('garde les 10 dernières, puis 7 jours, 8 semaines et 12 mois', () => {
    const restent = gardees(deuxAns(1), GO);
    expect(restent.slice(0, 10)).toEqual(deuxAns(1).slice(0, 10));
    const jours = new Set(restent.map((r) => r.quandUtc.slice(0, 10)));
    for (let jour = 0; jour < 7; jour += 1) expect(jours).toContain(rangee(jour * 24).quandUtc.slice(0, 10));
    expect(new Set(restent.map((r) => r.quandUtc.slice(0, 7))).size).toBe(12);
    expect(restent.length).toBeLessThanOrEqual(37);
    expect(restent.length).toBeGreaterThanOrEqual(25);
  });

  it('retire d’abord les plus anciennes quand la place manque, jamais les 3 dernières ni la dernière du mois', () => {
    const restent = gardees(deuxAns(GO), 2 * GO);
    const parMois = new Set(restent.map((r) => r.quandUtc.slice(0, 7)));
    expect([restent.length, parMois.size]).toEqual([14, 12]);
    expect(restent.slice(0, 3)).toEqual(deuxAns(GO).slice(0, 3));
  });

  it('ne compte pas sur une copie qui n’est plus vérifiée', () => {
    const rangees = [
      rangee(0, GO, false),
      rangee(1, GO, false),
      rangee(2, GO),
      rangee(3, GO),
      rangee(4, GO),
      rangee(5, GO),
    ];
    expect(gardees(rangees, 1).map((r) => r.id)).toEqual([2, 3, 4].map((h) => rangee(h).id));
  });

  it('quels que soient les instants et les tailles, garde les 3 dernières vérifiées et tient le budget au-delà', () => {
    const tirees = fc.uniqueArray(fc.tuple(fc.nat(20_000), fc.nat(1000), fc.boolean()), {
      selector: ([h]) => h,
      maxLength: 60,
    });
    fc.assert(
      fc.property(tirees, fc.nat(20_000), (tuples, budget) => {
        const rangees = tuples.map(([h, taille, verifiee]) => rangee(h, taille, verifiee));
        const restent = gardees(rangees, budget);
        const recentes = rangees.filter((r) => r.verifiee).toSorted((a, b) => (a.quandUtc < b.quandUtc ? 1 : -1));
        for (const r of recentes.slice(0, 3)) expect(restent).toContain(r);
        const moisGardes = new Set(restent.filter((r) => r.verifiee).map((r) => r.quandUtc.slice(0, 7)));
        for (const mois of [...new Set(recentes.map((r) => r.quandUtc.slice(0, 7)))].slice(0, 12))
          expect(moisGardes).toContain(mois);
        const enTrop = restent.filter(
          (r) =>
            !recentes.slice(0, 3).includes(r) &&
            recentes.find((v) => v.quandUtc.slice(0, 7) === r.quandUtc.slice(0, 7)) !== r,
        );
        expect(enTrop.length === 0 || restent.reduce((somme, r) => somme + r.taille, 0) <= budget).toBe(true);
      }),
    );
  });

  it('n’occupe jamais plus du dixième de la place', () => {
    expect(budgetDe(2 * GO, 100 * GO, 0)).toBe(2 * GO);
    expect(budgetDe(2 * GO, 9 * GO, GO)).toBe(GO);
  });
});

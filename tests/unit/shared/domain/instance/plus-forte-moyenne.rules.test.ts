import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusForteMoyenne, scoreDAudience, scoresPatronaux } from '#shared/domain/instance/plus-forte-moyenne.rules.ts';

const repartir = (audiences: readonly number[], voix: number) =>
  plusForteMoyenne(
    audiences.map((audience, i) => ({ cle: `o${i}`, score: scoreDAudience(audience) })),
    voix,
  );

describe('la répartition à la plus forte moyenne (R-033, R. 5311-38, 3°)', () => {
  it('répartit six voix entre cinq organisations de salariés', () => {
    // Moyennes dans l’ordre : 26,77 ; 22,96 ; 14,91 ; 13,39 (26,77 ÷ 2) ; 12,99 ; 11,48 (22,96 ÷ 2) ; puis 9,58.
    const { voix, egalite } = repartir([26.77, 22.96, 14.91, 12.99, 9.58], 6);
    expect([...voix.values()]).toEqual([2, 2, 1, 1, 0]);
    expect(egalite).toEqual([]);
  });

  it('à égalité de moyenne pour la dernière voix, dit entre qui trancher', () => {
    expect(repartir([20, 20, 20], 2).egalite).toEqual(['o0', 'o1', 'o2']);
    expect(repartir([20, 20, 20], 3).egalite).toEqual([]);
    expect(repartir([40, 20], 2).egalite).toEqual(['o0', 'o1']);
  });

  it('sans audience saisie, ne donne rien', () => {
    expect([...repartir([0, 0], 4).voix.values()]).toEqual([0, 0]);
  });

  it('pèse les employeurs pour 30 % d’entreprises et 70 % de salariés (R. 5311-38, 4°)', () => {
    const scores = scoresPatronaux([
      { cle: 'a', entreprises: 100, salaries: 0 },
      { cle: 'b', entreprises: 0, salaries: 100 },
    ]);
    // 30 contre 70 : sur dix voix, trois et sept.
    expect([...plusForteMoyenne(scores, 10).voix.values()]).toEqual([3, 7]);
  });

  it('une seule donnée connue compte seule', () => {
    const scores = scoresPatronaux([
      { cle: 'a', entreprises: 75, salaries: 0 },
      { cle: 'b', entreprises: 25, salaries: 0 },
    ]);
    expect([...plusForteMoyenne(scores, 4).voix.values()]).toEqual([3, 1]);
  });

  it('propriétés : toutes les voix sont données, plus d’audience n’en donne jamais moins, et une de plus n’en retire à personne', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 40 }),
        (centiemes, nombre) => {
          const audiences = centiemes.map((c) => c / 100);
          const avant = [...repartir(audiences, nombre).voix.values()];
          const apres = [...repartir(audiences, nombre + 1).voix.values()];
          expect(avant.reduce((n, v) => n + v, 0)).toBe(nombre);
          for (const [i, a] of audiences.entries()) {
            expect(apres[i]).toBeGreaterThanOrEqual(avant[i] ?? 0);
            for (const [j, b] of audiences.entries()) if (a > b) expect(avant[i]).toBeGreaterThanOrEqual(avant[j] ?? 0);
          }
        },
      ),
    );
  });
});

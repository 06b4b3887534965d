import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ajouterJours,
  anneeCivile,
  composer,
  decomposer,
  estDateCivile,
  jourDeLaSemaine,
  joursDuMois,
  joursEntre,
} from '#shared/dates/date-civile.ts';

const dates = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('les dates civiles', () => {
  it('passent les fins de mois, les années bissextiles et les changements d’heure', () => {
    expect(ajouterJours('2026-12-31', 1)).toBe('2027-01-01');
    expect(ajouterJours('2028-02-28', 1)).toBe('2028-02-29');
    expect(ajouterJours('2026-03-28', 1)).toBe('2026-03-29');
    expect(ajouterJours('2026-10-25', 1)).toBe('2026-10-26');
    expect(ajouterJours('2026-03-01', -1)).toBe('2026-02-28');
    expect(joursEntre('2026-03-28', '2026-03-30')).toBe(2);
    expect(joursEntre('2026-01-20', '2026-01-15')).toBe(-5);
    expect([2024, 2026, 2100, 2000].map((annee) => joursDuMois(annee, 2))).toEqual([29, 28, 28, 29]);
    expect(jourDeLaSemaine('2026-03-12')).toBe(4);
  });

  it('sont réciproques : ajouter puis compter rend le nombre de jours', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -20_000, max: 20_000 }), (date, jours) => {
        expect(joursEntre(date, ajouterJours(date, jours))).toBe(jours);
        expect(ajouterJours(ajouterJours(date, jours), -jours)).toBe(date);
      }),
    );
  });

  it('se décomposent et se recomposent sans perte', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { annee, mois, jour } = decomposer(date);
        expect(composer(annee, mois, jour)).toBe(date);
      }),
    );
  });
});

describe('le calcul des dates et leur lecture disent la même chose', () => {
  const lue = (date: string): number => Date.parse(`${date}T00:00:00Z`);
  it('propriété : de tout jour à tout autre, comme le temps universel', () => {
    const jours = fc.integer({ min: -400_000, max: 2_000_000 });
    fc.assert(
      fc.property(jours, fc.integer({ min: -2_000, max: 2_000 }), (rang, ecart) => {
        const date = new Date(rang * 86_400_000).toISOString().slice(0, 10);
        expect(ajouterJours(date, ecart)).toBe(new Date((rang + ecart) * 86_400_000).toISOString().slice(0, 10));
        expect(joursEntre(date, ajouterJours(date, ecart))).toBe(ecart);
      }),
    );
  });

  it.each(['', '2026-13-01', '2026-00-10', '26-01-01', 'aaaa-bb-cc'])('« %s » n’est pas une date', (texte) => {
    expect(lue(texte)).toBeNaN();
    expect(() => ajouterJours(texte, 1)).toThrow(RangeError);
  });
});

describe('la forme d’une date civile', () => {
  it.each([
    ['2026-03-12', true],
    ['2026-3-12', false],
    ['2026-03-12T00:00', false],
    ['12/03/2026', false],
    ['', false],
    [null, false],
  ])('%s : %s', (texte, attendu) => {
    expect(estDateCivile(texte)).toBe(attendu);
  });

  it('donne son année', () => {
    expect([anneeCivile('2026-03-12'), anneeCivile('1999-12-31')]).toEqual([2026, 1999]);
  });
});

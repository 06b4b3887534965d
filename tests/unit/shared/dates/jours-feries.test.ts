import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, jourDeLaSemaine, joursEntre } from '#shared/dates/date-civile.ts';
import { estOuvre, ferieLe, joursFeries, paques, reculerAuJourOuvre } from '#shared/dates/jours-feries.ts';

describe('les jours fériés', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Pâques %d tombe le %s', (annee, date) => {
    expect(paques(annee)).toBe(date);
  });

  it('Pâques est toujours un dimanche, du 22 mars au 25 avril', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2299 }), (annee) => {
        expect(jourDeLaSemaine(paques(annee))).toBe(0);
        expect(joursEntre(`${annee}-03-22`, paques(annee))).toBeGreaterThanOrEqual(0);
        expect(joursEntre(paques(annee), `${annee}-04-25`)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('sont onze à Nancy en 2026', () => {
    expect(joursFeries(2026, '54').map((jour) => jour.date)).toEqual([
      ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25'],
      ...['2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'],
    ]);
  });

  it.each(['57', '67', '68'])('comptent le Vendredi saint et le 26 décembre dans le %s', (departement) => {
    expect(joursFeries(2026, departement)).toHaveLength(13);
    expect(ferieLe('2026-04-03', departement)?.libelle).toBe('Vendredi saint');
    expect(ferieLe('2026-12-26', departement)?.article).toBe('code du travail, L. 3134-13');
    expect(ferieLe('2026-04-03', '88')).toBeNull();
  });

  it('comptent l’abolition de l’esclavage outre-mer', () => {
    expect(ferieLe('2026-12-20', '974')?.libelle).toBe('abolition de l’esclavage');
    expect(ferieLe('2026-12-20', '75')).toBeNull();
  });

  it.each([
    ['2026-03-07', '68', '2026-03-06'],
    ['2026-04-03', '68', '2026-04-02'],
    ['2026-04-03', '88', '2026-04-03'],
    ['2026-04-06', '68', '2026-04-02'],
    ['2026-04-06', '88', '2026-04-03'],
    ['2027-01-02', '88', '2026-12-31'],
    ['2026-12-27', '67', '2026-12-24'],
  ])('le %s recule dans le %s au %s', (date, departement, attendu) => {
    expect(reculerAuJourOuvre(date, departement)).toBe(attendu);
  });

  it('un recul rend toujours un jour ouvré, et le plus proche', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom('68', '88', '974'), (jours, departement) => {
        const date = ajouterJours('2000-01-01', jours);
        const recule = reculerAuJourOuvre(date, departement);
        expect(estOuvre(recule, departement)).toBe(true);
        for (let jour = date; jour !== recule; jour = ajouterJours(jour, -1)) {
          expect(estOuvre(jour, departement)).toBe(false);
        }
      }),
    );
  });
});

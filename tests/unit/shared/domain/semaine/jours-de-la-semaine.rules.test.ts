import { describe, expect, it } from 'vitest';
import {
  blocDuJour,
  finDeSemaine,
  jourDit,
  numeroDeSemaine,
  quand,
} from '#shared/domain/semaine/jours-de-la-semaine.rules.ts';
import { reportsProposes } from '#shared/domain/semaine/reports.rules.ts';

describe('les jours de la semaine', () => {
  it.each([
    ['2026-03-05', 10],
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2024-12-30', 1],
    ['2026-12-31', 53],
  ])('le %s est de la semaine %i (ISO 8601)', (jour, numero) => {
    expect(numeroDeSemaine(jour)).toBe(numero);
  });

  it('la semaine finit le dimanche, qui en est', () => {
    expect(finDeSemaine('2026-03-05')).toBe('2026-03-08');
    expect(finDeSemaine('2026-03-08')).toBe('2026-03-08');
    expect(finDeSemaine('2026-03-09')).toBe('2026-03-15');
  });

  it('une chose passée est d’aujourd’hui, celle de dimanche est de la semaine', () => {
    expect(blocDuJour('2026-03-01', '2026-03-05')).toBe('aujourdhui');
    expect(blocDuJour('2026-03-08', '2026-03-05')).toBe('semaine');
    expect(blocDuJour('2026-03-09', '2026-03-05')).toBe('bientot');
  });

  it('dit le jour comme on le dirait', () => {
    expect(quand('2026-03-05', '2026-03-05')).toBe('aujourd’hui');
    expect(quand('2026-03-06', '2026-03-05')).toBe('demain, vendredi 6\u00A0mars');
    expect(quand('2026-04-01', '2026-03-05')).toBe('le 1er\u00A0avril');
    expect(jourDit('2025-12-31', '2026-03-05')).toContain('2025');
  });

  it('propose demain, lundi, un mois ; un dimanche, demain et lundi ne font qu’un', () => {
    expect(reportsProposes('2026-03-05').map(({ le }) => le)).toEqual(['2026-03-06', '2026-03-09', '2026-04-05']);
    expect(reportsProposes('2026-03-08').map(({ id }) => id)).toEqual(['lundi', 'mois']);
  });
});

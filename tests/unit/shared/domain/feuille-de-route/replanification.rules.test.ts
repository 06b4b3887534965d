import { describe, expect, it } from 'vitest';
import {
  datesPossibles,
  etapesDecalees,
  joursDeDeplacement,
} from '#shared/domain/feuille-de-route/replanification.rules.ts';

describe('changer les dates d’une action', () => {
  it('refuse une fin avant le début, et rien d’autre', () => {
    expect(datesPossibles({ debut: '2026-03-02', fin: '2026-03-01' })).toBe(false);
    for (const dates of [
      { debut: '2026-03-01', fin: '2026-03-01' },
      { debut: '2026-03-01', fin: null },
      { debut: null, fin: '2026-03-01' },
      { debut: null, fin: null },
    ])
      expect(datesPossibles(dates)).toBe(true);
  });

  it('compte les jours d’après le début, à défaut d’après la fin', () => {
    const avant = { debut: '2026-02-27', fin: '2026-06-30' };
    expect(joursDeDeplacement(avant, { debut: '2026-03-02', fin: '2026-07-31' })).toBe(3);
    expect(joursDeDeplacement({ ...avant, debut: null }, { debut: null, fin: '2026-06-20' })).toBe(-10);
    // Un début que l'on donne, ou que l'on ôte, ne déplace rien par lui-même.
    expect(joursDeDeplacement({ debut: null, fin: '2026-06-30' }, { debut: '2026-01-01', fin: '2026-06-30' })).toBe(0);
    expect(joursDeDeplacement({ debut: null, fin: null }, avant)).toBe(0);
  });

  it('décale les étapes datées qui restent à faire, jamais une étape faite', () => {
    const etapes = [
      { id: 'faite', echeance: '2026-03-01', faiteLe: '2026-03-02' },
      { id: 'a-faire', echeance: '2026-02-28', faiteLe: null },
      { id: 'sans-date', echeance: null, faiteLe: null },
    ];
    expect(etapesDecalees(etapes, 3)).toEqual([{ id: 'a-faire', echeance: '2026-03-03' }]);
    expect(etapesDecalees(etapes, 0)).toEqual([]);
  });
});

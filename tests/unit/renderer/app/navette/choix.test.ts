import { describe, expect, it } from 'vitest';
import { estPrise, toutChoisir } from '#renderer/app/navette/comparaison/choix.ts';
import type { Proposition } from '#shared/domain/navette/retour.schema.ts';

const une = (plus: Partial<Proposition> = {}): Proposition => ({
  cle: 'a',
  quoi: 'Fin',
  cellules: [],
  conflit: false,
  ailleurs: null,
  empechement: null,
  avis: null,
  ...plus,
});

describe('ce qui se prend d’un retour', () => {
  it('un changement clair d’abord ; deux valeurs, sur décision seulement ; ce qui est empêché, jamais', () => {
    expect(estPrise(une(), {})).toBe(true);
    expect(estPrise(une(), { a: false })).toBe(false);
    expect(estPrise(une({ conflit: true }), {})).toBe(false);
    expect(estPrise(une({ conflit: true }), { a: true })).toBe(true);
    expect(estPrise(une({ ailleurs: 'b.xlsx' }), {})).toBe(false);
    expect(estPrise(une({ empechement: 'Sans motif.' }), { a: true })).toBe(false);
  });

  it('« Tout prendre » ne tranche pas entre deux retours', () => {
    expect(toutChoisir([une(), une({ cle: 'b', ailleurs: 'b.xlsx' })], true)).toEqual({ a: true, b: false });
    expect(toutChoisir([une()], false)).toEqual({ a: false });
  });
});

import { describe, expect, it } from 'vitest';
import {
  attendusDe,
  compterAssiduite,
  direAssiduite,
  partDAssiduite,
  sommerAssiduite,
  statutDAssiduite,
  venusDe,
} from '#shared/domain/pilotage/assiduite.rules.ts';
import { medianeDe } from '#shared/domain/pilotage/delais.rules.ts';
import { bornesDe, lirePeriode } from '#shared/domain/pilotage/periode.rules.ts';
import type { SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';

const compte = (plus: {
  readonly etat?: SiegeCompte['etat'];
  readonly compte?: SiegeCompte['compte'];
  readonly supplee?: boolean;
  readonly statut?: 'present' | 'excuse' | 'absent' | 'pouvoir';
}): SiegeCompte =>
  ({
    etat: plus.etat ?? 'pourvu',
    compte: plus.compte ?? null,
    supplee: plus.supplee ?? false,
    siege: { presence: plus.statut === undefined ? null : { statut: plus.statut } },
  }) as unknown as SiegeCompte;

describe('l’assiduité', () => {
  it('R-060 : le suppléant qui siège compte pour son siège ; un siège vacant n’attend personne', () => {
    expect(statutDAssiduite(compte({ compte: 'present', statut: 'present' }))).toBe('present');
    expect(statutDAssiduite(compte({ compte: 'distance', supplee: true, statut: 'present' }))).toBe('supplee');
    expect(statutDAssiduite(compte({ etat: 'vacant', compte: 'present', statut: 'present' }))).toBeNull();
    expect(statutDAssiduite(compte({ etat: 'echu' }))).toBeNull();
  });

  it('R-061 : un pouvoir qui vaut représente ; sans effet, son membre est excusé, non absent', () => {
    expect(statutDAssiduite(compte({ compte: 'represente', statut: 'pouvoir' }))).toBe('represente');
    expect(statutDAssiduite(compte({ statut: 'pouvoir' }))).toBe('excuse');
    expect(statutDAssiduite(compte({ statut: 'absent' }))).toBe('absent');
    expect(statutDAssiduite(compte({}))).toBe('non_constate');
  });

  it('le dénominateur n’a que les séances où il siégeait, et dont la présence a été constatée', () => {
    const sien = compterAssiduite([null, 'present', 'excuse', 'non_constate', 'represente', null]);
    expect([venusDe(sien), attendusDe(sien), partDAssiduite(sien)]).toEqual([2, 3, 2 / 3]);
    expect(partDAssiduite(compterAssiduite([null, 'non_constate']))).toBeNull();
    expect(venusDe(sommerAssiduite([sien, sien]))).toBe(4);
    expect(direAssiduite(sien)).toContain('Hors compte');
  });
});

describe('les délais et la période', () => {
  it('la médiane ignore ce qui n’est pas daté, et se prend au milieu', () => {
    expect([medianeDe([]), medianeDe([null]), medianeDe([30, null, 4, 9]), medianeDe([4, 10])]).toEqual([
      null,
      null,
      9,
      7,
    ]);
  });

  it('une période se lit de l’adresse, bornes comprises ; un mot inconnu vaut vingt-quatre mois', () => {
    expect(lirePeriode('x')).toBe('24');
    expect(bornesDe('12', '2026-03-12')).toEqual({ de: '2025-03-13', a: '2026-03-12' });
    expect(bornesDe(lirePeriode('tout'), '2026-03-12').de).toBe('1900-01-01');
  });
});

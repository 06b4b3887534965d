import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import {
  echeanceMandat,
  etatMandat,
  etatSiege,
  finDeMandat,
  finDuRemplacant,
  suppleantsLe,
  titulaireLe,
} from '#shared/domain/instance/mandat.rules.ts';

describe('la fin d’un mandat (R-020)', () => {
  it.each([
    ['2024-09-15', '2027-09-14'],
    ['2028-02-29', '2031-02-28'],
    ['2025-03-01', '2028-02-29'],
    ['2025-01-01', '2027-12-31'],
    ['2026-02-28', '2029-02-27'],
  ])('commencé le %s, il finit le %s', (debut, fin) => {
    expect(finDeMandat('CLPE', '4', debut)).toBe(fin);
  });

  it('n’a pas de terme pour un membre de droit ni pour un président', () => {
    expect(finDeMandat('CDPE', '7', '2024-09-15')).toBeNull();
    expect(finDeMandat('CLPE', '7', '2024-09-15')).toBeNull();
    expect(finDeMandat('CLPE', 'P', '2024-09-15')).toBeNull();
    expect(finDeMandat('CDPE', '8', '2024-09-15')).toBe('2027-09-14');
  });

  it('ne recule jamais quand le début avance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (jours) => {
        const debut = ajouterJours('2000-01-01', jours);
        const fin = finDeMandat('CDPE', '1', debut) ?? '';
        expect((finDeMandat('CDPE', '1', ajouterJours(debut, 1)) ?? '') >= fin).toBe(true);
        expect(etatMandat({ debut, fin }, fin)).toBe('en_cours');
        expect(etatMandat({ debut, fin }, ajouterJours(fin, 1))).toBe('echu');
      }),
    );
  });

  it('un remplaçant garde le terme de celui qu’il remplace (R-022)', () => {
    expect(finDuRemplacant({ fin: '2027-09-14' })).toBe('2027-09-14');
  });
});

describe('l’occupation d’un siège à une date', () => {
  const mandat = (role: 'titulaire' | 'suppleant', debut: string | null, fin: string | null) => ({ role, debut, fin });
  const ancien = mandat('titulaire', '2021-09-15', '2024-09-14');
  const nouveau = mandat('titulaire', '2024-09-15', '2027-09-14');
  const suppleant = mandat('suppleant', '2024-09-15', '2027-09-14');
  const mandats = [ancien, nouveau, suppleant];

  it('rend le titulaire et les suppléants de ce jour-là', () => {
    expect(titulaireLe(mandats, '2024-09-14')).toBe(ancien);
    expect(titulaireLe(mandats, '2024-09-15')).toBe(nouveau);
    expect(suppleantsLe(mandats, '2024-09-14')).toEqual([]);
    expect(suppleantsLe(mandats, '2026-03-12')).toEqual([suppleant]);
  });

  it('distingue le siège pourvu, échu et vacant', () => {
    expect(etatSiege(mandats, '2026-03-12')).toBe('pourvu');
    expect(etatSiege(mandats, '2027-09-15')).toBe('echu');
    expect(etatSiege(mandats, '2021-09-14')).toBe('vacant');
    expect(etatSiege([suppleant], '2026-03-12')).toBe('vacant');
    expect(etatSiege([mandat('titulaire', null, null)], '2026-03-12')).toBe('pourvu');
  });

  it.each([
    ['2027-03-17', null],
    ['2027-03-18', { jours: 180, palier: 'J-180' }],
    ['2027-06-16', { jours: 90, palier: 'J-90' }],
    ['2027-08-15', { jours: 30, palier: 'J-30' }],
    ['2027-09-14', { jours: 0, palier: 'J-30' }],
    ['2027-09-15', { jours: -1, palier: 'echu' }],
  ])('le %s, l’échéance du 14 septembre 2027 se dit %j (R-021)', (aujourdHui, attendu) => {
    expect(echeanceMandat('2027-09-14', aujourdHui)).toEqual(attendu);
  });

  it('un mandat sans terme ne donne jamais d’échéance', () => {
    expect(echeanceMandat(null, '2026-03-12')).toBeNull();
  });
});

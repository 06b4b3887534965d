import { describe, expect, it } from 'vitest';
import {
  type AvenantAnnuel,
  constatsDeLAvenant,
  echeanceDeLAvenant,
  etatDeLAvenant,
} from '#shared/domain/convention/echeancier/avenant-annuel.rules.ts';
import {
  montantAReprendre,
  suspensionDeLAvenant,
} from '#shared/domain/convention/echeancier/suspension-avenant.rules.ts';

const convention = { debut: '2024-11-15', fin: '2027-11-14' };
const avenant = (faits: Partial<AvenantAnnuel> = {}): AvenantAnnuel => ({
  annee: 2026,
  arreteLe: null,
  proposeLe: null,
  signeLe: null,
  concluLe: null,
  ...faits,
});
const propose = avenant({ proposeLe: '2026-04-15' });
const etats = (un: AvenantAnnuel, ...jours: readonly string[]) =>
  jours.map((jour) => etatDeLAvenant(un, convention, jour));
const periode = (un: AvenantAnnuel, jour: string) => {
  const suspension = suspensionDeLAvenant(un, convention, jour);
  return suspension === null ? null : [suspension.du, suspension.au];
};

describe('l’avenant annuel', () => {
  it('O-4 : proposé et non signé, provisoire jusqu’au 31 mai inclus, puis suspendu, puis à reverser le 30 septembre', () => {
    expect(etats(propose, '2025-12-31', '2026-01-01', '2026-05-31')).toEqual(['a_venir', 'provisoire', 'provisoire']);
    expect(etats(propose, '2026-06-01', '2026-09-29', '2026-09-30')).toEqual(['suspendu', 'suspendu', 'reversement']);
  });

  it('O-4 : jamais proposé, rien n’est suspendu ; proposé après l’échéance non plus', () => {
    expect(etats(avenant(), '2026-05-31', '2026-06-01', '2026-09-30')).toEqual([
      'provisoire',
      'non_propose',
      'reversement',
    ]);
    const tard = avenant({ proposeLe: '2026-06-01' });
    expect(etats(tard, '2026-05-31', '2026-06-01')).toEqual(['provisoire', 'propose_tard']);
    expect(etats(avenant({ proposeLe: '2026-05-31' }), '2026-06-01')).toEqual(['suspendu']);
    expect([periode(avenant(), '2026-07-01'), periode(tard, '2026-07-01')]).toEqual([null, null]);
  });

  it('O-4 : signé à temps par l’organisme, il attend l’État et n’est jamais suspendu', () => {
    const signe = avenant({ proposeLe: '2026-04-15', signeLe: '2026-05-30', concluLe: '2026-06-10' });
    expect(etats(signe, '2026-05-31', '2026-06-01', '2026-06-09', '2026-06-10')).toEqual([
      'provisoire',
      'attente_etat',
      'attente_etat',
      'conclu',
    ]);
    expect(periode(signe, '2026-12-31')).toBeNull();
    const leJour = { ...signe, signeLe: '2026-05-31' };
    expect(etats(leJour, '2026-06-01')).toEqual(['attente_etat']);
    expect(etats({ ...leJour, signeLe: '2026-06-01' }, '2026-06-01', '2026-06-09')).toEqual(['suspendu', 'suspendu']);
  });

  it('O-4 : conclu le 15 juillet, la suspension va du 1er juin au 14 juillet', () => {
    const conclu = { ...propose, signeLe: '2026-07-10', concluLe: '2026-07-15' };
    expect(periode(conclu, '2026-05-31')).toBeNull();
    expect(periode(conclu, '2026-07-14')).toEqual(['2026-06-01', null]);
    expect(periode(conclu, '2026-07-15')).toEqual(['2026-06-01', '2026-07-14']);
    expect(periode({ ...propose, concluLe: '2026-06-01' }, '2026-07-15')).toBeNull();
    expect(periode({ ...propose, concluLe: '2026-06-02' }, '2026-07-15')).toEqual(['2026-06-01', '2026-06-01']);
  });

  it('O-4 : « avant le 30 septembre » : conclu le 29, rien à reverser ; le 30, trop tard', () => {
    const versements = [
      { annee: 2026, genre: 'versement', verse: 170_000_00, verseLe: '2026-03-01' },
      { annee: 2026, genre: 'versement', verse: 30_000_00, verseLe: '2026-12-01' },
      { annee: 2026, genre: 'reversement', verse: 20_000_00, verseLe: '2026-10-05' },
      { annee: 2025, genre: 'versement', verse: 99_00, verseLe: '2026-01-02' },
      { annee: 2026, genre: 'versement', verse: 1_00, verseLe: null },
    ] as const;
    const le29 = { ...propose, concluLe: '2026-09-29' };
    const le30 = { ...propose, concluLe: '2026-09-30' };
    expect(etats(le29, '2026-09-29', '2026-10-15')).toEqual(['conclu', 'conclu']);
    expect(etats(le30, '2026-09-29', '2026-09-30', '2027-02-01')).toEqual(['suspendu', 'reversement', 'reversement']);
    const reprendre = (un: AvenantAnnuel, jour: string) => montantAReprendre(un, convention, versements, jour);
    expect(reprendre(le29, '2026-10-01')).toBe(0);
    expect([reprendre(le30, '2026-09-29'), reprendre(le30, '2026-10-01')]).toEqual([0, 170_000_00]);
    expect([reprendre(le30, '2026-10-05'), reprendre(le30, '2026-12-31')]).toEqual([150_000_00, 180_000_00]);
  });

  it('O-4 : l’arrêté peut avancer l’échéance, jamais la reculer', () => {
    expect(echeanceDeLAvenant(avenant({ arreteLe: '2026-04-30' }))).toBe('2026-04-30');
    expect(echeanceDeLAvenant(avenant({ arreteLe: '2026-06-01' }))).toBe('2026-05-31');
    expect(etats({ ...propose, arreteLe: '2026-04-30' }, '2026-04-30', '2026-05-01')).toEqual([
      'provisoire',
      'suspendu',
    ]);
    const gravites = (un: AvenantAnnuel) =>
      constatsDeLAvenant(un, convention, '2026-01-01').map(({ gravite }) => gravite);
    expect(gravites(avenant({ arreteLe: '2026-06-01' }))).toContain('bloquant');
    expect(gravites(avenant({ arreteLe: '2026-05-31' }))).toEqual(['information']);
    expect(gravites({ ...propose, signeLe: '2026-03-02', concluLe: '2026-03-01' })).toContain('bloquant');
  });

  it('O-4 : rien la première année, ni après la dernière ; rien de provisoire après le terme', () => {
    const de = (annee: number, jour: string, fin = convention.fin) =>
      etatDeLAvenant(avenant({ annee }), { ...convention, fin }, jour);
    expect([de(2024, '2024-12-31'), de(2028, '2028-02-01')]).toEqual(['sans_objet', 'sans_objet']);
    expect([de(2025, '2025-01-01'), de(2027, '2027-01-01')]).toEqual(['provisoire', 'provisoire']);
    expect([de(2027, '2027-03-31', '2027-03-31'), de(2027, '2027-04-01', '2027-03-31')]).toEqual([
      'provisoire',
      'terme_echu',
    ]);
  });

  it('C7 : au premier jour de l’année, une information ; suspendu, une attention', () => {
    const codes = (un: AvenantAnnuel, jour: string) =>
      constatsDeLAvenant(un, convention, jour).map(({ code, gravite }) => `${code} ${gravite}`);
    expect(codes(avenant(), '2026-01-01')).toEqual(['C7 information']);
    expect(codes(avenant(), '2025-12-31')).toEqual([]);
    expect(codes(propose, '2026-06-01')).toEqual(['O-4 attention']);
    expect(codes({ ...propose, concluLe: '2026-02-01' }, '2026-06-01')).toEqual([]);
  });
});

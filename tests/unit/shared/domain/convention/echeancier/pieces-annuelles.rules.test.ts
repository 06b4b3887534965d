import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { anneeVide } from '#shared/domain/convention/annees-suivies.rules.ts';
import {
  comptesCompletsLe,
  constatsDesComptes,
  echeanceDesComptes,
  echeanceDuCompteRendu,
  mentionsManquantes,
} from '#shared/domain/convention/echeancier/comptes-annuels.rules.ts';
import {
  constatsDesPrevisions,
  etatDesPrevisions,
  previsionsAttendues,
} from '#shared/domain/convention/echeancier/previsions.rules.ts';
import { courtLe } from '#shared/domain/convention/echeancier/suspension.rules.ts';

const convention = { debut: '2024-11-15', fin: '2027-11-14', piecesDerniereAnnee: false };
const RECUES = { executionRecueLe: '2025-12-18', budgetRecuLe: '2025-12-18', previsionRecueLe: '2025-12-31' };
const previsions = (annee: number, faits: Partial<typeof RECUES | Record<keyof typeof RECUES, null>>, jour: string) => {
  const recues = { annee, ...RECUES, ...faits };
  const { suspension, completLe } = etatDesPrevisions(recues, convention, jour);
  const constats = constatsDesPrevisions(recues, convention, jour);
  return { suspension: suspension && [suspension.du, suspension.au], completLe, constats };
};

describe('les pièces du 31 décembre', () => {
  it('O-16 : complètes le 31/12, aucune suspension ; la troisième le 12/01, du 01/01 au 11/01', () => {
    expect(previsions(2025, {}, '2026-03-05')).toEqual({ suspension: null, completLe: '2025-12-31', constats: [] });
    const tard = { previsionRecueLe: '2026-01-12' };
    expect(previsions(2025, tard, '2026-03-05').suspension).toEqual(['2026-01-01', '2026-01-11']);
    expect(previsions(2025, tard, '2026-01-11').suspension).toEqual(['2026-01-01', null]);
    expect(previsions(2025, { previsionRecueLe: '2026-01-01' }, '2026-03-05').suspension).toBeNull();
    expect(previsions(2025, { previsionRecueLe: '2026-01-02' }, '2026-03-05').suspension).toEqual([
      '2026-01-01',
      '2026-01-01',
    ]);
  });

  it('O-16 : la dernière année, réglée, avertit sans rien suspendre ; par défaut, elle informe', () => {
    const recues = { annee: 2027, executionRecueLe: null, budgetRecuLe: null, previsionRecueLe: null };
    const lire = (piecesDerniereAnnee: boolean) => {
      const reglee = { ...convention, piecesDerniereAnnee };
      const [constat] = constatsDesPrevisions(recues, reglee, '2028-01-10');
      return [
        previsionsAttendues(2027, reglee),
        constat?.gravite,
        etatDesPrevisions(recues, reglee, '2028-01-10').suspension,
        constat?.phrase.includes('rien n’est suspendu'),
      ];
    };
    expect(lire(false)).toEqual([false, 'information', null, true]);
    expect(lire(true)).toEqual([true, 'attention', null, true]);
    expect(previsionsAttendues(2028, { ...convention, piecesDerniereAnnee: true })).toBe(false);
  });

  it('O-6 : chaque pièce qui manque garde la suspension, quelle que soit celle-là', () => {
    for (const cle of ['executionRecueLe', 'budgetRecuLe', 'previsionRecueLe'] as const) {
      const { suspension, constats } = previsions(2025, { [cle]: null }, '2026-03-05');
      expect(suspension).toEqual(['2026-01-01', null]);
      expect(constats).toMatchObject([{ code: 'O-16', gravite: 'attention', article: 'D. 5316-9' }]);
      expect(previsions(2025, { [cle]: null }, '2025-12-31')).toMatchObject({ suspension: null, constats: [] });
    }
  });

  it('O-16 : la dernière année informe et ne suspend rien', () => {
    const { suspension, constats } = previsions(2027, { budgetRecuLe: null }, '2028-02-01');
    expect(suspension).toBeNull();
    expect(constats).toMatchObject([{ code: 'O-16', gravite: 'information' }]);
    expect(previsions(2026, { budgetRecuLe: null }, '2027-01-01').suspension).toEqual(['2027-01-01', null]);
  });

  it('O-16 : la suspension court exactement les jours où une pièce manque, après le 31 décembre', () => {
    const jours = fc.integer({ min: -20, max: 40 }).map((n) => ajouterJours('2025-12-31', n));
    fc.assert(
      fc.property(jours, jours, jours, jours, (executionRecueLe, budgetRecuLe, previsionRecueLe, jour) => {
        const recues = { annee: 2025, executionRecueLe, budgetRecuLe, previsionRecueLe };
        const { suspension } = etatDesPrevisions(recues, convention, jour);
        const manque = [executionRecueLe, budgetRecuLe, previsionRecueLe].some((date) => date > jour);
        expect(suspension !== null && courtLe(suspension, jour)).toBe(jour > '2025-12-31' && manque);
      }),
    );
  });
});

describe('les comptes et le bilan', () => {
  const comptes = {
    annee: 2025,
    comptesRecusLe: '2026-06-20',
    bilanRecuLe: '2026-06-30',
    mentionMoyens: true,
    mentionBeneficiaires: true,
    mentionActions: true,
    mentionAccompagnement: false,
    mentionOrientation: true,
    mentionResultats: true,
  };

  it('O-7 : le 30 juin suivant, quelle que soit la clôture', () => {
    expect(echeanceDesComptes(2025)).toBe('2026-06-30');
    expect(comptesCompletsLe(comptes, '2026-06-30')).toBe('2026-06-30');
    expect(comptesCompletsLe(comptes, '2026-06-29')).toBeNull();
    expect(comptesCompletsLe({ ...comptes, comptesRecusLe: null }, '2026-12-31')).toBeNull();
  });

  it('O-7 : pièce par pièce, et rien avant l’échéance', () => {
    const dire = (faits: Partial<Parameters<typeof constatsDesComptes>[0]>, jour: string) =>
      constatsDesComptes({ ...comptes, ...faits }, jour).map(({ phrase }) => phrase);
    expect(dire({}, '2026-07-01')).toEqual([]);
    expect(dire({ comptesRecusLe: null }, '2026-06-30')).toEqual([]);
    expect(dire({ comptesRecusLe: null }, '2026-07-01')).toEqual([
      'Il manque les comptes annuels 2025, attendus le 30/06/2026.',
    ]);
    expect(dire({ comptesRecusLe: null, bilanRecuLe: null }, '2026-07-01')[0]).toContain('et le bilan d’activité');
  });

  it('O-7 : mention par mention ; la 4°, due le cas échéant, ne manque jamais', () => {
    expect(mentionsManquantes(anneeVide(2025)).map(({ numero }) => numero)).toEqual([1, 2, 3, 5, 6]);
    expect(mentionsManquantes(comptes)).toEqual([]);
    const [constat] = constatsDesComptes(
      { ...comptes, mentionOrientation: false, mentionResultats: false },
      '2026-06-30',
    );
    expect(constat).toMatchObject({ code: 'O-7', article: 'D. 5316-10' });
    expect(constat?.phrase).toContain('5° et 6°');
    expect(constatsDesComptes({ ...comptes, bilanRecuLe: null, mentionMoyens: false }, '2026-06-30')).toEqual([]);
  });

  it('E1 : hors O2R, six mois après la clôture', () => {
    expect(echeanceDuCompteRendu('2025-12-31')).toBe('2026-06-30');
    expect(echeanceDuCompteRendu('2025-08-31')).toBe('2026-02-28');
  });
});

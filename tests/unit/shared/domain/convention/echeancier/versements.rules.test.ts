import { describe, expect, it } from 'vitest';
import { controlerLaSurcompensation } from '#shared/domain/convention/argent/surcompensation.rules.ts';
import {
  compensationDeLExercice,
  constatsDesVersements,
  constatsDuPlafond,
  consommationDe,
  tauxDExecution,
} from '#shared/domain/convention/echeancier/versements.rules.ts';

const EXERCICE = { annee: 2025, chargesEligibles: 260_00, recettes: 0, cofinancements: 0, baseBenefice: 260_00 };
const PARAMETRES = {
  estO2r: true,
  europe: () => null,
  annees: 3,
  tauxBenefice: 0,
  reportEntrant: 0,
  renouvelee: true,
  resiliee: false,
  clauseDeReport: true,
};

const conventionDe = (estO2r: boolean, plafondAvance = 5_000) => ({
  genre: estO2r ? ('o2r' as const) : ('eq2030' as const),
  plafondAvance,
});

describe('les versements', () => {
  const verse = (
    annee: number,
    genre: 'versement' | 'avance' | 'solde' | 'reversement',
    euros: number,
    verseLe: string | null,
  ) => ({
    annee,
    genre,
    verse: euros * 100,
    prevu: null,
    verseLe,
  });

  it('M11 : V suit l’exercice, non la date, et le trop-perçu rendu s’en déduit une seule fois', () => {
    const versements = [
      verse(2025, 'versement', 300, '2026-02-01'),
      verse(2025, 'reversement', 40, '2026-09-01'),
      verse(2026, 'versement', 500, '2025-12-31'),
      verse(2025, 'versement', 70, null),
    ];
    expect([compensationDeLExercice(versements, 2025), compensationDeLExercice(versements, 2026)]).toEqual([
      260_00, 500_00,
    ]);
    const s = (v: number) => controlerLaSurcompensation([{ ...EXERCICE, compensation: v }], PARAMETRES).surcompensation;
    expect(s(compensationDeLExercice(versements, 2025))).toBe(0);
  });

  it('M11 : au montant en vigueur, rien ; un centime de plus arrête', () => {
    const codes = (dernier: number, estO2r = true) =>
      constatsDesVersements(
        [verse(2026, 'versement', 100, null), { ...verse(2026, 'versement', 0, null), verse: dernier }],
        2026,
        200_00,
        conventionDe(estO2r),
      ).map(({ code, gravite }) => `${code} ${gravite}`);
    const rendu = [
      verse(2026, 'versement', 200, null),
      verse(2026, 'versement', 50, null),
      verse(2026, 'reversement', 50, null),
    ];
    expect(constatsDesVersements(rendu, 2026, 200_00, conventionDe(true))).toEqual([]);
    expect(constatsDesVersements(rendu, 2026, 199_99, conventionDe(true))).toHaveLength(1);
    expect([codes(100_00), codes(100_01)]).toEqual([[], ['M11 bloquant']]);
  });

  it('O-14 : deux fois par an pour O2R ; M11 : l’avance à la moitié, hors O2R', () => {
    const codes = (estO2r: boolean, ...euros: readonly number[]) =>
      constatsDesVersements(
        euros.map((e) => verse(2026, 'avance', e, null)),
        2026,
        1_000_00,
        conventionDe(estO2r),
      ).map(({ code }) => code);
    expect([codes(true, 10), codes(true, 10, 10), codes(true, 10, 10, 10), codes(true)]).toEqual([
      ['O-14'],
      [],
      ['O-14'],
      [],
    ]);
    expect([codes(false, 500), codes(false, 501), codes(true, 501, 1)]).toEqual([[], ['M11'], []]);
  });

  it('M11 : la part de l’avance est celle de la convention', () => {
    const codes = (plafondAvance: number) =>
      constatsDesVersements([verse(2026, 'avance', 301, null)], 2026, 1_000_00, conventionDe(false, plafondAvance)).map(
        ({ phrase }) => phrase,
      );
    expect([codes(3_010), codes(3_000)]).toEqual([[], [expect.stringMatching(/dépasse 30/u)]]);
  });

  it('O-14 : 100 000 de coûts, 30 000 de cofinancements : 70 000 oui, 70 000,01 non', () => {
    expect(constatsDuPlafond(70_000_00, 100_000_00, 30_000_00)).toEqual([]);
    expect(constatsDuPlafond(70_000_01, 100_000_00, 30_000_00)).toMatchObject([{ code: 'O-14', gravite: 'bloquant' }]);
  });

  it('M12 : consommation, reste et exécution', () => {
    const versements = [verse(2025, 'versement', 300, '2025-05-01'), verse(2025, 'reversement', 50, '2026-05-01')];
    expect(consommationDe(versements, 1_000_00)).toEqual({
      verse: 300_00,
      reverse: 50_00,
      reste: 750_00,
      tauxConsommation: 3_000,
    });
    expect(consommationDe([], 0).tauxConsommation).toBeNull();
    expect([tauxDExecution(95, 100), tauxDExecution(5, 0)]).toEqual([9_500, null]);
  });
});

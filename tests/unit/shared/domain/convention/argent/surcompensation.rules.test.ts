import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compensationMaximale,
  controlerLaSurcompensation,
  estSousLeSeuil,
} from '#shared/domain/convention/argent/surcompensation.rules.ts';
import type {
  ExerciceAControler,
  ParametresDuControle,
} from '#shared/domain/convention/argent/surcompensation.types.ts';

const exercice = (annee: number, ce: number, r: number, v: number): ExerciceAControler => ({
  annee,
  chargesEligibles: ce * 100,
  recettes: r * 100,
  cofinancements: 0,
  compensation: v * 100,
  baseBenefice: ce * 100,
});
const EXEMPLE = [
  exercice(2025, 310_500, 12_000, 300_000),
  exercice(2026, 342_000, 20_000, 340_000),
  exercice(2027, 362_250, 16_000, 360_000),
];
const RENOUVELEE: ParametresDuControle = {
  estO2r: true,
  europe: (article) => `décision 2012/21/UE, art. ${article}`,
  annees: 3,
  tauxBenefice: 0,
  reportEntrant: 0,
  renouvelee: true,
  resiliee: false,
  clauseDeReport: true,
};
const controler = (faits: Partial<ParametresDuControle> = {}, exercices: readonly ExerciceAControler[] = EXEMPLE) => {
  const { decision, surcompensation, aReporter, aReverser } = controlerLaSurcompensation(exercices, {
    ...RENOUVELEE,
    ...faits,
  });
  return { decision, s: surcompensation / 100, aReporter: aReporter / 100, aReverser: aReverser / 100 };
};

describe('le contrôle de la surcompensation', () => {
  it('M7 : A, renouvelée et sous 10 %, report autorisé de 33 250 €', () => {
    expect(controler()).toEqual({ decision: 'REPORT_AUTORISE', s: 33_250, aReporter: 33_250, aReverser: 0 });
  });

  it('M9 : B, non renouvelée ou résiliée, reversement intégral', () => {
    const attendu = { decision: 'REVERSEMENT_INTEGRAL', s: 33_250, aReporter: 0, aReverser: 33_250 };
    expect([controler({ renouvelee: false }), controler({ resiliee: true })]).toEqual([attendu, attendu]);
  });

  it('C6 : hors O2R, l’obstacle au report cite le fondement, non le décret', () => {
    const articles = (estO2r: boolean) =>
      controlerLaSurcompensation(EXEMPLE, { ...RENOUVELEE, renouvelee: false, tauxBenefice: 0, estO2r })
        .constats.filter(({ code }) => code === 'M9')
        .map(({ article }) => article);
    expect([articles(true), articles(false)]).toEqual([['D. 5316-4'], ['décision 2012/21/UE, art. 6']]);
  });

  it('M7 : C, 200 € de recettes de plus, 33 450 € à reverser en entier', () => {
    const plus = EXEMPLE.map((un) => (un.annee === 2027 ? { ...un, recettes: un.recettes + 200_00 } : un));
    expect(controler({}, plus)).toEqual({
      decision: 'REVERSEMENT_INTEGRAL',
      s: 33_450,
      aReporter: 0,
      aReverser: 33_450,
    });
  });

  it('M7 : D, autre SIEG, bénéfice raisonnable de 2 % : 12 955 € reportés', () => {
    expect(controler({ estO2r: false, tauxBenefice: 200 })).toMatchObject({ decision: 'REPORT_AUTORISE', s: 12_955 });
  });

  it('O-5 : D′, convention O2R, toutes recettes en cofinancement : 33 250 €, le bénéfice n’y fait rien', () => {
    const cofinances = EXEMPLE.map((un) => ({ ...un, cofinancements: un.recettes }));
    expect(controler({ tauxBenefice: 200 }, cofinances).s).toBe(33_250);
    expect(controler({ tauxBenefice: 200 }).s).toBe(33_250);
  });

  it('M7 : E, 20 000 € de moins versés par an, rien à reverser ni à compléter', () => {
    const moins = EXEMPLE.map((un) => ({ ...un, compensation: un.compensation - 20_000_00 }));
    expect(controler({}, moins)).toEqual({
      decision: 'AUCUNE_SURCOMPENSATION',
      s: -26_750,
      aReporter: 0,
      aReverser: 0,
    });
    expect(controler({ reportEntrant: 26_750_00 }, moins)).toMatchObject({ decision: 'AUCUNE_SURCOMPENSATION', s: 0 });
    expect(controler({ reportEntrant: 26_750_01 }, moins)).toMatchObject({ decision: 'REPORT_AUTORISE', s: 0.01 });
  });

  it('M7 : 33 333,33 € se reportent, 33 333,34 € se reversent', () => {
    expect([estSousLeSeuil(33_333_33, 3, 1_000_000_00), estSousLeSeuil(33_333_34, 3, 1_000_000_00)]).toEqual([
      true,
      false,
    ]);
    expect([estSousLeSeuil(10, 1, 100), estSousLeSeuil(11, 1, 100)]).toEqual([true, false]);
    expect(controler({ reportEntrant: 83_33 })).toMatchObject({ decision: 'REPORT_AUTORISE', aReporter: 33_333.33 });
    expect(controler({ reportEntrant: 83_34 })).toMatchObject({
      decision: 'REVERSEMENT_INTEGRAL',
      aReverser: 33_333.34,
    });
  });

  it('M7 : N compte les années de la convention, non les quatre exercices qu’elle touche', () => {
    const quatre = [...EXEMPLE, exercice(2028, 0, 0, 0)];
    expect(controler({ annees: 3 }, quatre).decision).toBe('REPORT_AUTORISE');
    expect(controler({ annees: 4 }, quatre).decision).toBe('REVERSEMENT_INTEGRAL');
  });

  it('M8 : O2R sans clause de report, reversement ; un autre SIEG n’en demande pas', () => {
    expect(controler({ clauseDeReport: false }).decision).toBe('REVERSEMENT_INTEGRAL');
    expect(controler({ clauseDeReport: false, estO2r: false }).decision).toBe('REPORT_AUTORISE');
    const { constats } = controlerLaSurcompensation(EXEMPLE, { ...RENOUVELEE, clauseDeReport: false });
    expect(constats).toMatchObject([{ code: 'M8', article: 'D. 5316-7' }]);
    expect(controlerLaSurcompensation(EXEMPLE, { ...RENOUVELEE, renouvelee: false }).constats).toMatchObject([
      { code: 'M9' },
    ]);
  });

  it('O-5 : P d’une convention O2R ne dépasse pas CE − COF, ni ne tombe sous zéro', () => {
    const un = { ...exercice(2025, 100, 40, 0), cofinancements: 40_00 };
    expect(compensationMaximale(un, { ...RENOUVELEE, tauxBenefice: 9_000 })).toBe(60_00);
    expect(compensationMaximale(un, { ...RENOUVELEE, estO2r: false, tauxBenefice: 9_000 })).toBe(150_00);
    expect(compensationMaximale(exercice(2025, 10, 40, 0), RENOUVELEE)).toBe(0);
  });

  it('O-14 : le plafond se vérifie aussi sur tout le projet', () => {
    const trop = EXEMPLE.map((un) => ({ ...un, cofinancements: un.recettes, compensation: un.compensation }));
    expect(controlerLaSurcompensation(trop, RENOUVELEE).constats.map(({ code }) => code)).toEqual(['O-14']);
    expect(controlerLaSurcompensation(EXEMPLE, RENOUVELEE).constats).toEqual([]);
  });

  it('M7 : chaque terme se montre, et les termes refont le résultat', () => {
    const { termes, surcompensation } = controlerLaSurcompensation(EXEMPLE, RENOUVELEE);
    const valeur = (cle: string, annee: number | null) =>
      termes.find((t) => t.cle === cle && t.annee === annee)?.valeur;
    expect([2025, 2026, 2027].map((annee) => valeur('S', annee))).toEqual([1_500_00, 18_000_00, 13_750_00]);
    const premier = ['CE', 'R', 'COF', 'CN', 'BR', 'P', 'V'].map((cle) => (valeur(cle, 2025) ?? -1) / 100);
    expect(premier).toEqual([310_500, 12_000, 0, 298_500, 0, 298_500, 300_000]);
    expect(valeur('moyenne', null)).toBe(333_333_33);
    expect(valeur('seuil', null)).toBe(33_333_33);
    expect(valeur('report', null)).toBe(0);
    expect((valeur('ΣV', null) ?? 0) - (valeur('ΣP', null) ?? 0)).toBe(surcompensation);
    expect(termes.filter(({ libelle, formule }) => libelle === '' || formule === '')).toEqual([]);
  });
});

const montant = fc.integer({ min: 0, max: 99_999_999_999 });
const exercices = fc.array(
  fc
    .record({ annee: fc.constant(2025), ce: montant, r: montant, part: fc.integer({ min: 0, max: 100 }), v: montant })
    .map(({ annee, ce, r, part, v }) => ({
      annee,
      chargesEligibles: ce,
      recettes: r,
      cofinancements: Math.floor((r / 100) * part),
      compensation: v,
      baseBenefice: ce,
    })),
  { minLength: 1, maxLength: 4 },
);
const parametres = fc.record({
  estO2r: fc.boolean(),
  europe: fc.constant(() => null),
  annees: fc.integer({ min: 1, max: 4 }),
  tauxBenefice: fc.integer({ min: 0, max: 1_000 }),
  reportEntrant: montant,
  renouvelee: fc.boolean(),
  resiliee: fc.boolean(),
  clauseDeReport: fc.boolean(),
});

describe('les propriétés du contrôle', () => {
  it('M8, M9 : jamais report et reversement à la fois ; tout ou rien ; jamais de report sans renouvellement', () => {
    fc.assert(
      fc.property(exercices, parametres, (liste, regles) => {
        const { decision, surcompensation, aReporter, aReverser } = controlerLaSurcompensation(liste, regles);
        expect(Math.min(aReporter, aReverser)).toBe(0);
        expect(aReporter + aReverser).toBe(Math.max(0, surcompensation));
        expect(Number.isSafeInteger(surcompensation)).toBe(true);
        if (decision === 'REPORT_AUTORISE')
          expect([regles.renouvelee, regles.resiliee, regles.clauseDeReport || !regles.estO2r]).toEqual([
            true,
            false,
            true,
          ]);
      }),
    );
  });

  it('M7 : une recette de plus ne baisse jamais la surcompensation, un bénéfice O2R non plus', () => {
    fc.assert(
      fc.property(exercices, parametres, montant, (liste, regles, recette) => {
        const s = (de: typeof liste, avec = regles) => controlerLaSurcompensation(de, avec).surcompensation;
        const plus = liste.map((un, rang) => (rang === 0 ? { ...un, recettes: un.recettes + recette } : un));
        expect(s(plus)).toBeGreaterThanOrEqual(s(liste));
        const o2r = { ...regles, estO2r: true };
        expect(s(liste, { ...o2r, tauxBenefice: 0 })).toBe(s(liste, o2r));
      }),
    );
  });
});

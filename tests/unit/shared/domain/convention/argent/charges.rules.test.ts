import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  constatsDeLaCle,
  constatsDeLEquilibre,
  constatsDesEcarts,
  constatsDesLignes,
  ecartDe,
  partDeLaSubvention,
} from '#shared/domain/convention/argent/budget.rules.ts';
import { auTaux, produitArrondi, tauxDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import {
  chargesDeLExercice,
  type LigneDeCompte,
  type CalculIndirect,
  plafondIndirect,
} from '#shared/domain/convention/argent/charges.rules.ts';

const ligne = (faits: Partial<LigneDeCompte>): LigneDeCompte => ({
  id: 'l',
  sens: 'charge',
  compte: '64',
  prevu: 0,
  realise: 0,
  nature: 'directe',
  eligible: true,
  motifNonEligible: null,
  recette: 'autre',
  commentaire: null,
  ...faits,
});
const charge = (realise: number, faits: Partial<LigneDeCompte> = {}) => ligne({ realise, ...faits });
const produit = (realise: number, faits: Partial<LigneDeCompte> = {}) =>
  ligne({ sens: 'produit', compte: '74', realise, ...faits });
const FORFAIT: CalculIndirect = { mode: 'forfait', taux: 1_500 };
const MAX = 99_999_999_999;

describe('l’arrondi', () => {
  it('§ 2.2 : la moitié du centime va vers le haut, à chaque produit', () => {
    expect([auTaux(1, 5_000), auTaux(1, 4_999), auTaux(3, 5_000), auTaux(333, 1_500)]).toEqual([1, 0, 2, 50]);
    expect([produitArrondi(10, 1, 4), produitArrondi(-10, 1, 4), produitArrondi(-11, 1, 4)]).toEqual([3, -2, -3]);
  });

  it('M1 : jusqu’à 999 999 999,99 €, aucun centime ne se perd', () => {
    expect(auTaux(MAX, 10_000)).toBe(MAX);
    expect(produitArrondi(MAX, MAX - 1, MAX)).toBe(MAX - 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX }), fc.integer({ min: 0, max: 10_000 }), (montant, taux) => {
        const rendu = BigInt(auTaux(montant, taux)) * 10_000n;
        const exact = BigInt(montant) * BigInt(taux);
        expect(rendu - exact <= 5_000n && rendu - exact > -5_000n).toBe(true);
      }),
    );
    expect([tauxDe(1, 3), tauxDe(1, 0)]).toEqual([3_333, null]);
  });
});

describe('les charges d’un exercice', () => {
  it('§ 2.3 : les trois exercices de l’exemple, forfait de 15 %', () => {
    const exercice = (cd: number, ci: number, r: number) =>
      chargesDeLExercice([charge(cd), charge(ci, { nature: 'indirecte' }), produit(r)], FORFAIT);
    const trois = [
      exercice(270_000_00, 45_000_00, 12_000_00),
      exercice(300_000_00, 42_000_00, 20_000_00),
      exercice(315_000_00, 50_000_00, 16_000_00),
    ];
    expect(trois.map((un) => un.indirectesRetenues / 100)).toEqual([40_500, 42_000, 47_250]);
    expect(trois.map((un) => un.indirectesEcartees / 100)).toEqual([4_500, 0, 2_750]);
    expect(trois.map((un) => un.chargesEligibles / 100)).toEqual([310_500, 342_000, 362_250]);
    expect(trois.map((un) => un.chargesNettes / 100)).toEqual([298_500, 322_000, 346_250]);
  });

  it('M2 : ni ligne non éligible, ni contribution volontaire, ni contribution O2R', () => {
    const calcul = chargesDeLExercice(
      [
        charge(100_00),
        charge(40_00, { eligible: false, motifNonEligible: 'hors projet' }),
        charge(70_00, { compte: '864' }),
        produit(70_00, { compte: '875' }),
        produit(20_00, { recette: 'contribution' }),
        produit(30_00, { recette: 'cofinancement' }),
        produit(5_00),
      ],
      FORFAIT,
    );
    expect(calcul).toMatchObject({
      chargesEligibles: 100_00,
      recettes: 35_00,
      cofinancements: 30_00,
      chargesNettes: 65_00,
    });
  });

  it('M6 : au plafond, rien n’est écarté ; un centime au-dessus, il l’est', () => {
    const avec = (ci: number, indirect: CalculIndirect) =>
      chargesDeLExercice([charge(1_000_00), charge(ci, { nature: 'indirecte' })], indirect).indirectesEcartees;
    expect([avec(150_00, FORFAIT), avec(150_01, FORFAIT), avec(0, FORFAIT)]).toEqual([0, 1, 0]);
    const cle = { mode: 'cle', base: 900_00, numerateur: 1, denominateur: 3, texte: 'au temps passé' } as const;
    expect([avec(300_00, cle), avec(300_01, cle)]).toEqual([0, 1]);
    expect(plafondIndirect(1_000_00, { ...cle, denominateur: 0 })).toBe(0);
    expect(constatsDeLaCle(cle)).toEqual([]);
    expect(constatsDeLaCle({ ...cle, denominateur: 0 })).toMatchObject([{ code: 'M6', gravite: 'bloquant' }]);
    expect(constatsDeLaCle({ ...cle, numerateur: 4 })).toHaveLength(1);
  });

  it('M2 : couper une ligne en deux ne change rien', () => {
    const lignes = fc.array(
      fc
        .record({
          sens: fc.constantFrom('charge' as const, 'produit' as const),
          compte: fc.constantFrom('60', '64', '74', '86', '87'),
          realise: fc.integer({ min: 0, max: MAX }),
          nature: fc.constantFrom('directe' as const, 'indirecte' as const),
          eligible: fc.boolean(),
          recette: fc.constantFrom('contribution' as const, 'cofinancement' as const, 'autre' as const),
        })
        .map(ligne),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(lignes, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 10_000 }), (liste, rang, coupe, taux) => {
        const ou = rang % liste.length;
        const coupees = liste.flatMap((une, i) => {
          const part = i === ou ? coupe % (une.realise + 1) : 0;
          return i === ou
            ? [
                { ...une, realise: part },
                { ...une, realise: une.realise - part },
              ]
            : [une];
        });
        const indirect: CalculIndirect = { mode: 'forfait', taux };
        expect(chargesDeLExercice(coupees, indirect)).toEqual(chargesDeLExercice(liste, indirect));
      }),
    );
  });
});

describe('le budget', () => {
  it('M2 : une ligne non éligible dit son motif ; les contributions volontaires s’équilibrent', () => {
    const codes = (...lignes: readonly LigneDeCompte[]) => constatsDesLignes(lignes).map(({ ou }) => ou);
    expect(codes(charge(1, { eligible: false, motifNonEligible: 'hors projet' }))).toEqual([]);
    expect(codes(charge(1, { id: 'x', eligible: false, motifNonEligible: ' ' }))).toEqual(['x']);
    expect(codes(charge(5, { compte: '86' }), produit(5, { compte: '87' }))).toEqual([]);
    expect(codes(charge(5, { compte: '86' }), produit(4, { compte: '87' }))).toEqual(['realise']);
  });

  it('M3 : au centime, hors contributions volontaires', () => {
    const budget = [charge(0, { prevu: 100_00 }), produit(0, { prevu: 100_00 }), charge(0, { compte: '86', prevu: 7 })];
    expect(constatsDeLEquilibre(budget)).toEqual([]);
    expect(constatsDeLEquilibre([...budget, produit(0, { prevu: 1 })])).toMatchObject([
      { code: 'M3', gravite: 'bloquant' },
    ]);
  });

  it('M4 : au seuil, rien ; au-delà, un commentaire ; prévu nul, « n.d. »', () => {
    expect(ecartDe({ prevu: 100_00, realise: 110_00 })).toEqual({ ecart: 10_00, taux: 1_000 });
    expect(ecartDe({ prevu: 0, realise: 10_00 })).toEqual({ ecart: 10_00, taux: null });
    const dire = (realise: number, faits: Partial<LigneDeCompte> = {}) =>
      constatsDesEcarts([charge(realise, { prevu: 100_00, ...faits })]).length;
    expect([dire(110_00), dire(110_01), dire(90_00), dire(89_99)]).toEqual([0, 1, 0, 1]);
    expect([dire(200_00, { commentaire: 'deux postes de plus' }), dire(5, { prevu: 0 })]).toEqual([0, 0]);
  });

  it('M5 : une décimale, moitié vers le haut', () => {
    expect(partDeLaSubvention(1, 3)).toBe(333);
    expect(partDeLaSubvention(3, 16)).toBe(188);
    expect(partDeLaSubvention(5, 0)).toBeNull();
  });
});

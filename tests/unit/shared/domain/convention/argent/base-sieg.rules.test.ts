import { describe, expect, it } from 'vitest';
import {
  baseRetenue,
  citer,
  constatsDuFondement,
  controleEstDu,
  type Fondement,
} from '#shared/domain/convention/argent/base-sieg.rules.ts';
import { constatsDesTranches } from '#shared/domain/convention/argent/tranches.rules.ts';
import { suivre } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { echeancesDeControle } from '#shared/domain/convention/echeancier/echeances-etat.rules.ts';
import { CONVENTION_NEUVE } from '#tests/support/constructeurs/un-avenant.ts';

const fondement = (plus: Partial<Fondement> = {}): Fondement => ({
  genre: 'o2r',
  baseSieg: null,
  baseSiegAutre: null,
  signeeLe: '2024-12-20',
  ...plus,
});

describe('C6 : le fondement que l’on cite', () => {
  it.each([
    ['non dit, signée avant l’abrogation : celui que la date propose', {}, 'décision 2012/21/UE, art. 6'],
    ['non dit, signée depuis : aucun', { signeeLe: '2025-12-19' }, null],
    ['la décision de 2025 se cite par son titre', { baseSieg: 'decision_2025' }, 'décision (UE) 2025/2630'],
    ['de minimis', { baseSieg: 'minimis' }, 'règlement (UE) 2023/2832'],
    [
      'un autre texte, tel qu’on l’a écrit',
      { baseSieg: 'autre', baseSiegAutre: 'Encadrement SIEG' },
      'Encadrement SIEG',
    ],
    ['hors O2R, rien ne se suppose', { genre: 'politique_ville' }, null],
  ] as const)('%s', (_nom, plus, attendu) => expect(citer(fondement(plus), '6')).toBe(attendu));

  it('E3 : sans contrôle sous de minimis, sans mandat, ou sans versement', () => {
    expect(baseRetenue(fondement({ baseSieg: 'minimis' }))).toBe('minimis');
    const du = (plus: Partial<Fondement>) => controleEstDu(fondement(plus));
    expect([du({}), du({ baseSieg: 'minimis' })]).toEqual([true, false]);
    expect([du({ genre: 'eq2030' }), du({ genre: 'eq2030', baseSieg: 'decision_2025' })]).toEqual([false, true]);
    expect(du({ genre: 'objectifs', baseSieg: 'decision_2012' })).toBe(false);
    const controles = (plus: Partial<Fondement>) =>
      echeancesDeControle(
        suivre({
          convention: { ...CONVENTION_NEUVE, ...plus },
          annees: [],
          versements: [],
          faits: [],
          controlesValides: [],
          suites: [],
          copilsTenus: [],
        }),
        '2026-03-05',
      ).map(({ article }) => article);
    expect(controles({ baseSieg: 'decision_2025' })).toEqual(['décision (UE) 2025/2630']);
    expect(controles({ baseSieg: 'minimis' })).toEqual([]);
  });

  it('une O2R dit son fondement depuis l’abrogation ; sous de minimis, il se vérifie', () => {
    const phrases = (plus: Partial<Fondement>) => constatsDuFondement(fondement(plus), '2026-03-05').length;
    expect([phrases({}), phrases({ signeeLe: null }), phrases({ baseSieg: 'minimis' })]).toEqual([0, 1, 1]);
    expect(phrases({ genre: 'eq2030', signeeLe: null })).toBe(0);
  });
});

it('ligne 66 : pas plus de crédits que d’engagements, ni d’engagements que d’aide', () => {
  const dire = (ae: number | null, cp: number | null, montant: number | null) =>
    constatsDesTranches([{ ae, cp }], montant).map(({ gravite }) => gravite);
  expect(dire(100, 100, 100)).toEqual([]);
  expect(dire(100, 101, 100)).toEqual(['attention']);
  expect(dire(101, 50, 100)).toEqual(['attention']);
  expect(dire(null, 50, 100)).toEqual([]);
});

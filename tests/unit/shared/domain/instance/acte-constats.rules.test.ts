import { describe, expect, it } from 'vitest';
import type { ActesAControler } from '#shared/domain/instance/acte-constat.ts';
import { controlerActes } from '#shared/domain/instance/acte-constats.rules.ts';
import { casesDuReglement } from '#shared/domain/instance/acte-listes.data.ts';
import { acteEnVigueur } from '#shared/domain/instance/acte.rules.ts';
import type { Acte, NatureActe } from '#shared/domain/instance/instance.schema.ts';
import { ACTE_NEUF } from '#tests/support/constructeurs/neufs.ts';

const JOUR = '2026-03-12';
const acte = (nature: NatureActe, plus: Partial<Acte> = {}): Acte => ({
  ...ACTE_NEUF,
  id: nature,
  nature,
  numero: '2026-1',
  date: '2026-01-10',
  ...plus,
});
const controler = (plus: Partial<ActesAControler>) =>
  controlerActes({
    instance: { type: 'CLPE', usagers: 'Deux représentants associés.' },
    actes: [acte('reglement_interieur', { deliberationId: 'd' })],
    pointages: casesDuReglement('CLPE').map(({ cle }) => ({
      objetId: 'reglement_interieur',
      liste: 'reglement_interieur',
      cle,
    })),
    departements: ['68'],
    commissionIae: true,
    date: JOUR,
    ...plus,
  }).map(({ code, phrase }) => `${code} ${phrase}`);
const avec = (...actes: Acte[]) =>
  controler({ actes: [acte('reglement_interieur', { deliberationId: 'd' }), ...actes] });

it('ne relève rien d’un comité en règle', () => expect(controler({})).toEqual([]));

describe('l’acte en vigueur (R-201)', () => {
  const suite = [
    acte('voix', { id: 'a', date: '2024-09-15' }),
    acte('voix', { id: 'b', date: '2026-03-12' }),
    acte('voix', { id: 'c', date: null }),
  ];
  it.each([
    ['2026-03-12', 'b'],
    ['2026-03-11', 'a'],
    ['2024-09-14', 'c'],
  ])('au %s est %s', (date, id) => expect(acteEnVigueur(suite, 'voix', date)?.id).toBe(id));
  it('n’est pas un acte sans numéro ni date', () =>
    expect(acteEnVigueur([acte('voix', { numero: null, date: null })], 'voix', JOUR)).toBeNull());
});

describe('R-205, R-009 : le périmètre', () => {
  it('se concerte avec la région et le département, avant l’arrêté', () => {
    expect(avec(acte('perimetre'))).toEqual([
      'R-205 Concertation à dater : le président du conseil régional et le président du conseil départemental.',
    ]);
    expect(avec(acte('perimetre', { concerteRegionLe: '2026-01-10', concerteDepartementLe: '2026-01-11' }))).toEqual([
      expect.stringMatching(/^R-205 La concertation avec le président du conseil départemental .* suit l’arrêté/u),
    ]);
  });
  it('sur plusieurs départements, nomme le préfet qui préside ; une seule fois, la composition dit les régions', () => {
    const plusieurs = (departements: string[]) => controler({ departements }).map((phrase) => phrase.slice(0, 40));
    expect(plusieurs(['67', '68'])).toEqual([expect.stringMatching(/^R-009 L’arrêté conjoint/u)]);
    expect(plusieurs(['68', '90'])).toEqual([expect.stringMatching(/^R-009 L’arrêté conjoint/u)]);
  });
});

describe('R-204 : les coprésidents', () => {
  it('se désignent après la consultation, elle-même datée', () => {
    expect(avec(acte('copresidents'))).toEqual([expect.stringContaining('n’est pas datée')]);
    expect(avec(acte('copresidents', { consulteLe: '2026-01-11' }))).toEqual([
      expect.stringContaining('suit la désignation'),
    ]);
    expect(avec(acte('copresidents', { consulteLe: '2026-01-10' }))).toEqual([]);
  });
  it('se désignent après la nomination des membres à consulter', () =>
    expect(
      avec(acte('copresidents', { consulteLe: '2026-01-05' }), acte('nominations', { date: '2026-01-11' })),
    ).toEqual([expect.stringContaining('avant la nomination')]));
  it('un arrêté modificatif, pris après coup, ne fait pas d’une désignation régulière une faute', () =>
    expect(
      avec(
        acte('copresidents', { consulteLe: '2026-01-05' }),
        acte('nominations', { date: '2025-12-01' }),
        acte('nominations', { date: '2026-02-20' }),
      ),
    ).toEqual([]));
});

describe('R-050, R-207 : le règlement intérieur', () => {
  it('manque, calmement', () => expect(controler({ actes: [] })).toEqual(['R-050 Règlement intérieur non renseigné.']));
  it('se vérifie point par point, sans les commissions facultatives', () => {
    const [phrase] = controler({ pointages: [] });
    expect(phrase).toMatch(/^R-207 Le règlement intérieur reste à relire : organisation des réunions, /u);
    expect(phrase).not.toContain('commissions');
  });
  it('d’un comité départemental parle aussi des audits', () =>
    expect(controler({ instance: { type: 'CDPE', usagers: 'x' } })).toEqual([expect.stringContaining('audits')]));
});

describe('R-208, R-206', () => {
  it('un comité départemental a sa commission, qui a son plan d’action en vigueur', () => {
    expect(controler({ instance: { type: 'CDPE', usagers: 'x' }, commissionIae: false }).at(-1)).toMatch(/^R-208/u);
    const commission = { instance: { type: 'commission_iae', usagers: null }, pointages: [] } as const;
    expect(controler({ ...commission, actes: [] })).toEqual([expect.stringContaining('Aucun plan d’action')]);
    expect(controler({ ...commission, actes: [acte('plan_iae')] })).toEqual([
      expect.stringContaining('contrats de ville'),
    ]);
    expect(controler({ ...commission, actes: [acte('plan_iae', { date: '2026-04-01' })] })).toEqual([
      expect.stringContaining('Aucun plan d’action'),
    ]);
  });
  it('les usagers s’associent aux comités, non aux comités de pilotage', () => {
    expect(controler({ instance: { type: 'CLPE', usagers: null } })).toEqual([expect.stringMatching(/^R-206/u)]);
    expect(controler({ instance: { type: 'copil_ville', usagers: null } })).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Categorie, College } from '#shared/domain/instance/instance.schema.ts';
import { type PorteurDeVoix, voixAu, voixDesSieges } from '#shared/domain/instance/voix.rules.ts';
import type { StatutPresence, Voix } from '#shared/domain/seance/seance.schema.ts';
import { uneSeance, unSiege } from '#tests/support/une-seance.ts';

const siege = (
  id: string,
  categorie: Categorie,
  college: College,
  plus: { organisme?: string; statut?: StatutPresence } = {},
) => unSiege(id, { categorie, college, ...plus });
const voixDe = (porteur: PorteurDeVoix, siegeId: string, comptent?: ReadonlySet<string>): number =>
  voixDesSieges(porteur, comptent).parSiege.get(siegeId) ?? 0;
const duSiege = (siegeId: string, nombre: number): Voix => ({ siegeId, organisme: null, nombre });
const deLOrganisation = (organisme: string, nombre: number): Voix => ({ siegeId: null, organisme, nombre });
const cfdt = (statut1?: StatutPresence, statut2?: StatutPresence) => [
  siege('cfdt1', '5', 'salaries', { organisme: 'CFDT', ...(statut1 && { statut: statut1 }) }),
  siege('cfdt2', '5', 'salaries', { organisme: 'CFDT', ...(statut2 && { statut: statut2 }) }),
];

describe('les voix de chaque siège (R-032, R. 5311-38)', () => {
  it('sans arrêté, une par siège ayant voix, et le décompte est par têtes', () => {
    const seance = uneSeance({
      type: 'CDPE',
      sieges: [siege('prefet', 'P', 'etat'), siege('ddets', '1', 'etat'), siege('fnsea', '6', 'employeurs')],
    });
    const { source, parSiege, total } = voixDesSieges(seance);
    expect([source, [...parSiege], total]).toEqual([
      'tetes',
      [
        ['prefet', 1],
        ['ddets', 1],
      ],
      2,
    ]);
  });

  it('avec un arrêté, chaque siège a les siennes ; celui qu’il oublie n’en a aucune', () => {
    const seance = uneSeance({
      type: 'CDPE',
      sieges: [siege('ddets', '1', 'etat'), siege('dsden', '1', 'etat')],
      voix: [duSiege('ddets', 12)],
    });
    expect(voixDesSieges(seance).source).toBe('arrete');
    expect([voixDe(seance, 'ddets'), voixDe(seance, 'dsden')]).toEqual([12, 0]);
  });

  it('un siège sans voix délibérative n’en a pas, même si un arrêté lui en donnait', () => {
    const seance = uneSeance({
      type: 'CDPE',
      sieges: [siege('fnsea', '6', 'employeurs', { organisme: 'FNSEA' })],
      voix: [duSiege('fnsea', 3), deLOrganisation('FNSEA', 2)],
    });
    expect([voixDe(seance, 'fnsea'), voixDesSieges(seance).total]).toEqual([0, 0]);
  });

  it.each<[string, StatutPresence | undefined, StatutPresence | undefined, number, number]>([
    ['rien n’est constaté : le premier les porte', undefined, undefined, 5, 0],
    ['les deux présents : le premier les porte toutes', 'present', 'present', 5, 0],
    ['le premier absent : le second', 'absent', 'distance', 0, 5],
    ['le premier a donné pouvoir : il les porte', 'pouvoir', 'present', 5, 0],
    ['les deux absents : elles restent au premier, qui ne vote pas', 'excuse', 'absent', 5, 0],
  ])('les voix d’une organisation de deux sièges : %s', (_, premier, second, attendu1, attendu2) => {
    const seance = uneSeance({ type: 'CDPE', sieges: cfdt(premier, second), voix: [deLOrganisation('cfdt', 5)] });
    expect([voixDe(seance, 'cfdt1'), voixDe(seance, 'cfdt2')]).toEqual([attendu1, attendu2]);
  });

  it('un premier siège déporté laisse les voix au second', () => {
    const seance = uneSeance({
      type: 'CDPE',
      sieges: cfdt('present', 'present'),
      voix: [deLOrganisation('CFDT', 5)],
    });
    expect(voixDe(seance, 'cfdt2', new Set(['cfdt2']))).toBe(5);
  });

  it('les voix d’une préfecture ne vont pas au préfet qui préside', () => {
    const seance = uneSeance({
      type: 'CDPE',
      sieges: [
        siege('prefet', 'P', 'etat', { organisme: 'Préfecture' }),
        siege('sgad', '1', 'etat', { organisme: 'Préfecture' }),
      ],
      voix: [deLOrganisation('Préfecture', 4)],
    });
    expect([voixDe(seance, 'prefet'), voixDe(seance, 'sgad')]).toEqual([0, 4]);
  });

  it('propriétés : le total ne dépend ni des présences ni de leur ordre, et nul n’a de voix négative', () => {
    const statut = fc.constantFrom<StatutPresence | null>('present', 'distance', 'pouvoir', 'excuse', 'absent', null);
    const lot = fc.array(
      fc.record({
        categorie: fc.constantFrom<Categorie>('P', '1', '4', '5', '6', '7'),
        organisme: fc.constantFrom('CFDT', 'MEDEF', 'CGT'),
        nombre: fc.nat({ max: 30 }),
        seul: fc.boolean(),
        statut,
        autre: statut,
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(lot, (tires) => {
        const voix = tires.map(({ organisme, nombre, seul }, i) =>
          seul ? duSiege(`s${i}`, nombre) : deLOrganisation(organisme, nombre),
        );
        const avec = (de: (tire: (typeof tires)[number]) => StatutPresence | null) =>
          voixDesSieges(
            uneSeance({
              type: 'CDPE',
              sieges: tires.map((tire, i) =>
                unSiege(`s${i}`, { categorie: tire.categorie, organisme: tire.organisme, statut: de(tire) }),
              ),
              voix,
            }),
          );
        const [une, autre] = [avec((t) => t.statut), avec((t) => t.autre)];
        expect(autre.total).toBe(une.total);
        expect([...autre.parSiege.keys()]).toEqual([...une.parSiege.keys()]);
        expect(Math.min(0, ...une.parSiege.values())).toBe(0);
      }),
    );
  });
});

describe('les voix en vigueur à une date', () => {
  const versions = [
    { siegeId: 'a', organisme: null, nombre: 1, depuis: null },
    { siegeId: 'a', organisme: null, nombre: 2, depuis: '2024-09-15' },
    { siegeId: 'b', organisme: null, nombre: 3, depuis: '2026-03-12' },
  ];
  it.each([
    ['2024-09-14', [1]],
    ['2024-09-15', [2]],
    ['2026-03-11', [2]],
    ['2026-03-12', [3]],
  ])('au %s : un arrêté remplace le précédent en entier', (date, nombres) => {
    expect(voixAu(versions, date).map(({ nombre }) => nombre)).toEqual(nombres);
  });

  it('avant le premier arrêté, aucune', () => {
    expect(voixAu(versions.slice(1), '2024-01-01')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  quorumsDesPoints,
  seanceALOuverture,
  seanceAuPoint,
  seanceDEnsemble,
  siegesDEnsemble,
} from '#shared/domain/seance/seance-au-point.rules.ts';
import type { Mouvement, Seance, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges } from '#shared/domain/seance/siege-compte.rules.ts';
import { votantsAuPoint } from '#shared/domain/seance/votants.rules.ts';
import { desPoints, unMouvement } from '#tests/support/constructeurs/une-tenue.ts';
import { desSieges, unMandat, unSiege, uneSeance } from '#tests/support/une-seance.ts';

const TITULAIRE = 'personne-t';
const SUPPLEANT = 'personne-s';

const unSiegeSupplee = (statut: StatutPresence = 'present', plus: Parameters<typeof unSiege>[1] = {}) =>
  unSiege('t', {
    statut,
    personneId: TITULAIRE,
    mandats: [unMandat('t'), unMandat('s', { role: 'suppleant' })],
    ...plus,
  });

/** Le suppléant entre ou sort à ce point. */
const duSuppleant = (sens: Mouvement['sens'], point: string, plus: Partial<Mouvement> = {}) =>
  unMouvement('t', sens, point, { id: `s-${sens}-${point}`, personneId: SUPPLEANT, ...plus });

const tenu = (seance: Seance) =>
  seance.points.map(({ id }) => {
    const { presence } = seanceAuPoint(seance, id).sieges[0] ?? {};
    return `${presence?.statut ?? ''} ${presence?.personneId?.slice(-1) ?? ''}`;
  });

describe('un siège que deux personnes tiennent tour à tour (R-060, R-065)', () => {
  const releve = [unMouvement('t', 'depart', '3'), duSuppleant('arrivee', '3')];

  it('le titulaire part au point 3, le suppléant y prend sa suite : le quorum ne bouge pas, le votant change', () => {
    const seance = uneSeance({ points: desPoints(4), sieges: [unSiegeSupplee()], mouvements: releve });
    expect(tenu(seance)).toEqual(['present t', 'present t', 'present s', 'present s']);
    expect([...quorumsDesPoints(seance).values()].map(({ total, supplees }) => [total, supplees])).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
    const noms = (point: string) => votantsAuPoint(seance, point).map(({ nom }) => nom.slice(-1));
    expect([noms('2'), noms('3')]).toEqual([['t'], ['s']]);
    expect(seanceALOuverture(seance).sieges[0]?.presence?.personneId).toBe(TITULAIRE);
  });

  it('l’inverse, puis de nouveau : le suppléant ouvre, le titulaire arrive, repart, et le suppléant revient', () => {
    const mouvements = [
      unMouvement('t', 'depart', '2'),
      unMouvement('t', 'arrivee', '4', { id: 's-retour' }),
      unMouvement('t', 'arrivee', '2', { id: 't-arrive', personneId: TITULAIRE }),
      unMouvement('t', 'depart', '3', { id: 't-part', personneId: TITULAIRE }),
    ];
    const seance = uneSeance({
      points: desPoints(4),
      sieges: [unSiegeSupplee('present', { personneId: SUPPLEANT })],
      mouvements,
    });
    expect(tenu(seance)).toEqual(['present s', 'present t', 'absent s', 'present s']);
  });

  it('R-060 : les deux ensemble ne comptent qu’une personne, le titulaire d’abord', () => {
    const seance = uneSeance({
      points: desPoints(3),
      sieges: [unSiegeSupplee()],
      mouvements: [duSuppleant('arrivee', '2')],
    });
    expect(tenu(seance)).toEqual(['present t', 'present t', 'present t']);
    expect([...quorumsDesPoints(seance).values()].map(({ total }) => total)).toEqual([1, 1, 1]);
  });

  it('le suppléant prend la suite à distance ; une coupure de la visioconférence le fait sortir, lui seul', () => {
    const mouvements = [
      unMouvement('t', 'depart', '2'),
      duSuppleant('arrivee', '2', { statut: 'distance' }),
      duSuppleant('depart', '3', { visio: true }),
      duSuppleant('arrivee', '4', { visio: true, statut: 'distance' }),
    ];
    const seance = uneSeance({ points: desPoints(4), sieges: [unSiegeSupplee()], mouvements });
    expect(tenu(seance)).toEqual(['present t', 'distance s', 'absent t', 'distance s']);
  });

  it('R-061 : l’arrivée du suppléant met fin au pouvoir donné par le titulaire, qui ne revit pas', () => {
    const seance = uneSeance({
      points: desPoints(3),
      sieges: [unSiegeSupplee('pouvoir', { pour: 'porteur' }), unSiege('porteur', { statut: 'present' })],
      mouvements: [duSuppleant('arrivee', '2'), duSuppleant('depart', '3')],
    });
    expect(tenu(seance)).toEqual(['pouvoir t', 'present s', 'absent t']);
    expect(seanceDEnsemble(seance).sieges[0]?.presence).toMatchObject({ statut: 'present', personneId: SUPPLEANT });
  });

  it('R-061 : un pouvoir est donné à une personne, il ne passe pas à qui prend sa place, et revit s’il revient', () => {
    const seance = uneSeance({
      points: desPoints(3),
      sieges: [unSiegeSupplee(), unSiege('mandant', { statut: 'pouvoir', pour: 't' })],
      mouvements: [
        unMouvement('t', 'depart', '2'),
        duSuppleant('arrivee', '2'),
        unMouvement('t', 'arrivee', '3'),
        duSuppleant('depart', '3'),
      ],
    });
    expect([...quorumsDesPoints(seance).values()].map(({ representes }) => representes)).toEqual([1, 0, 1]);
    const mandant = compterSieges(seanceAuPoint(seance, '2')).find(({ siege }) => siege.id === 'mandant');
    expect(mandant?.sansEffet).toContain('ne passe pas');
  });

  it('R-061 : donné en sortant à qui a pris la suite, le pouvoir vaut', () => {
    const seance = uneSeance({
      points: desPoints(3),
      sieges: [unSiegeSupplee(), unSiege('mandant', { statut: 'pouvoir', pour: 't' })],
      mouvements: [...releve.map((m) => ({ ...m, pointId: '2' })), unMouvement('mandant', 'depart', '3')],
    });
    expect([...quorumsDesPoints(seance).values()].map(({ presents, representes }) => [presents, representes])).toEqual([
      [2, 0],
      [2, 0],
      [1, 1],
    ]);
  });

  it('R-080 : tous points confondus, chacun a sa ligne ; un excusé n’en a pas', () => {
    const seance = uneSeance({ points: desPoints(4), sieges: [unSiegeSupplee()], mouvements: releve });
    expect(siegesDEnsemble(seance).map(({ siegeant, supplee }) => [siegeant?.id, supplee])).toEqual([
      [TITULAIRE, false],
      [SUPPLEANT, true],
    ]);
    const excuse = { ...seance, sieges: [unSiegeSupplee('excuse')] };
    expect(siegesDEnsemble(excuse).map(({ compte }) => compte)).toEqual([null]);
  });
});

describe('propriétés (R-060, R-065)', () => {
  const mouvement = fc.record({
    siege: fc.integer({ min: 0, max: 3 }),
    sens: fc.constantFrom('arrivee' as const, 'depart' as const),
    point: fc.integer({ min: 1, max: 5 }).map(String),
    suppleant: fc.boolean(),
  });
  const seances = fc
    .tuple(
      fc.uniqueArray(mouvement, { maxLength: 14, selector: (m) => JSON.stringify(m) }),
      fc.array(fc.constantFrom<StatutPresence>('present', 'distance', 'pouvoir', 'excuse'), {
        minLength: 4,
        maxLength: 4,
      }),
    )
    .map(([passages, statuts]) => ({
      sieges: desSieges(4).map((siege, rang) => ({
        ...unSiege(siege.id, { statut: statuts[rang] ?? 'present', personneId: `personne-${siege.id}`, pour: 's1' }),
        mandats: [unMandat(siege.id), unMandat(`x${siege.id}`, { role: 'suppleant' as const })],
      })),
      mouvements: passages.map(({ siege, sens, point, suppleant }, rang) =>
        unMouvement(`s${siege + 1}`, sens, point, {
          id: `m${rang}`,
          rang,
          personneId: suppleant ? `personne-xs${siege + 1}` : null,
        }),
      ),
    }));

  it('l’ordre des arrivées ne change ni le quorum ni qui vote', () => {
    fc.assert(
      fc.property(seances, fc.infiniteStream(fc.nat()), ({ sieges, mouvements }, hasards) => {
        const melange = mouvements
          .map((m) => ({ m, cle: hasards.next().value }))
          .toSorted((a, b) => a.cle - b.cle)
          .map(({ m }, rang) => ({ ...m, rang }));
        const lire = (dans: readonly Mouvement[]) => {
          const seance = uneSeance({ points: desPoints(5), sieges, mouvements: [...dans] });
          return seance.points.map(({ id }) => [
            quorumsDesPoints(seance).get(id)?.total,
            votantsAuPoint(seance, id).map(({ nom }) => nom),
          ]);
        };
        expect(lire(melange)).toEqual(lire(mouvements));
      }),
      { numRuns: 60 },
    );
  });

  it('un siège ne compte jamais plus d’une personne, ni une séance plus que ses sièges', () => {
    fc.assert(
      fc.property(seances, ({ sieges, mouvements }) => {
        const seance = uneSeance({ points: desPoints(5), sieges, mouvements });
        for (const { total, base } of quorumsDesPoints(seance).values()) expect(total).toBeLessThanOrEqual(base);
        for (const { id } of seance.points)
          expect(compterSieges(seanceAuPoint(seance, id))).toHaveLength(sieges.length);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import {
  quorumAuPoint,
  quorumsDesPoints,
  resteeSansQuorum,
  seanceALOuverture,
  seanceAuPoint,
  seanceDEnsemble,
} from '#shared/domain/seance/seance-au-point.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { unParametre } from '#tests/support/constructeurs/neufs.ts';
import { desPoints, unMouvement, uneCommission } from '#tests/support/constructeurs/une-tenue.ts';
import { desSieges, unPoint, uneSeance, unSiege } from '#tests/support/une-seance.ts';

const statuts = (seance: Seance, siegeId: string) =>
  seance.points.map(({ id }) => {
    const siege = seanceAuPoint(seance, id).sieges.find((un) => un.id === siegeId);
    return siege?.presence?.statut;
  });

describe('la séance à un point (R-065)', () => {
  it('qui arrive au point 2 n’y était pas avant ; qui part au point 3 n’y est plus', () => {
    const seance = uneSeance({
      points: desPoints(4),
      sieges: [unSiege('a', { statut: 'present' }), unSiege('b', { statut: 'distance' })],
      mouvements: [unMouvement('a', 'arrivee', '2'), unMouvement('b', 'depart', '3')],
    });
    expect(statuts(seance, 'a')).toEqual(['absent', 'present', 'present', 'present']);
    expect(statuts(seance, 'b')).toEqual(['distance', 'distance', 'absent', 'absent']);
    expect(seanceALOuverture(seance).sieges[0]?.presence?.statut).toBe('absent');
    expect(seanceDEnsemble(seance).sieges.map(({ presence }) => presence?.statut)).toEqual(['present', 'distance']);
  });

  it('sort et revient autant qu’il faut ; une sortie et un retour au même point se compensent', () => {
    const mouvements = [
      unMouvement('a', 'depart', '2'),
      unMouvement('a', 'arrivee', '3'),
      unMouvement('a', 'depart', '4'),
      unMouvement('a', 'arrivee', '4'),
    ];
    const seance = uneSeance({ points: desPoints(4), sieges: [unSiege('a', { statut: 'present' })], mouvements });
    expect(statuts(seance, 'a')).toEqual(['present', 'absent', 'present', 'present']);
  });

  it('R-061 : un pouvoir cesse à l’arrivée du mandant et ne revit pas ; donné en sortant, il vaut dès la sortie', () => {
    const sieges = [
      unSiege('arrive', { statut: 'pouvoir', pour: 'porteur' }),
      unSiege('sort', { statut: 'pouvoir', pour: 'autre' }),
      unSiege('porteur', { statut: 'present' }),
      unSiege('autre', { statut: 'present' }),
    ];
    const mouvements = [
      unMouvement('arrive', 'arrivee', '2'),
      unMouvement('arrive', 'depart', '3'),
      unMouvement('sort', 'depart', '2'),
    ];
    const seance = uneSeance({ points: desPoints(3), sieges, mouvements });
    expect(statuts(seance, 'arrive')).toEqual(['pouvoir', 'present', 'absent']);
    expect(statuts(seance, 'sort')).toEqual(['present', 'pouvoir', 'pouvoir']);
    expect([...quorumsDesPoints(seance).values()].map(({ presents, representes }) => [presents, representes])).toEqual([
      [3, 1],
      [3, 1],
      [2, 1],
    ]);
  });

  it('R-061 : un pouvoir suit l’absence de son mandataire', () => {
    const seance = uneSeance({
      points: desPoints(2),
      sieges: [unSiege('m', { statut: 'pouvoir', pour: 'p' }), unSiege('p', { statut: 'present' })],
      mouvements: [unMouvement('p', 'depart', '2')],
    });
    expect([...quorumsDesPoints(seance).values()].map(({ total }) => total)).toEqual([2, 0]);
  });

  it('R-065 : le quorum se perd en cours de séance, au point du départ ; à l’ouverture seulement si le règlement le dit', () => {
    const seance = uneSeance({
      points: desPoints(3),
      sieges: [...desSieges(2, { statut: 'present' }), ...desSieges(2, { statut: 'absent' }, 'a')],
      mouvements: [unMouvement('s1', 'depart', '2')],
    });
    expect([...quorumsDesPoints(seance).values()].map(({ atteint }) => atteint)).toEqual([true, false, false]);
    expect(quorumAuPoint(seance, '2').phrase).toContain('1 présent ou représenté sur 4');
    expect(resteeSansQuorum(seance)).toBe(false);
    const ouverture = { ...seance, parametres: unParametre('quorumMoment', 'ouverture') };
    expect([...quorumsDesPoints(ouverture).values()].map(({ atteint }) => atteint)).toEqual([true, true, true]);
    expect(quorumAuPoint(ouverture, '3').atteint).toBe(true);
  });

  it('R-065 : sans quorum à l’ouverture, une arrivée peut l’apporter : la réunion n’est pas restée sans quorum', () => {
    const sieges = [...desSieges(2, { statut: 'present' }), ...desSieges(2, { statut: 'absent' }, 'a')];
    const tard = uneSeance({
      points: desPoints(2),
      sieges,
      mouvements: [unMouvement('s1', 'arrivee', '2')],
    });
    expect(calculerQuorum(seanceALOuverture(tard)).atteint).toBe(false);
    expect(resteeSansQuorum(tard)).toBe(false);
    const sorti = { ...tard, mouvements: [unMouvement('s1', 'arrivee', '2'), unMouvement('s2', 'depart', '1')] };
    expect(resteeSansQuorum(sorti)).toBe(true);
  });

  it('R-074 : un déporté ne compte pas dans le quorum du point, ses pouvoirs sont suspendus ; le réglage peut le compter', () => {
    const sieges = [
      unSiege('d', { statut: 'present' }),
      unSiege('mandant', { statut: 'pouvoir', pour: 'd' }),
      ...desSieges(2, { statut: 'present' }),
    ];
    const points = [unPoint('1', { deports: [{ id: 'x', siegeId: 'd', motif: null }] }), unPoint('2', { rang: 2 })];
    const seance = uneSeance({ points, sieges });
    expect(quorumAuPoint(seance, '1')).toMatchObject({ base: 4, total: 2, deportes: 1, representes: 0 });
    expect(quorumAuPoint(seance, '1').sansEffet[0]?.sansEffet).toContain('pouvoir suspendu pour ce point');
    expect(quorumAuPoint(seance, '2')).toMatchObject({ base: 4, total: 4, deportes: 0 });
    expect(quorumAuPoint({ ...seance, parametres: unParametre('quorumDeport', 'compte') }, '1')).toMatchObject({
      total: 3,
      deportes: 0,
    });
    expect([...quorumsDesPoints(seance).values()].map(({ total }) => total)).toEqual([2, 4]);
  });
});

describe('les quorums selon le régime', () => {
  it('R-063 : 20 membres ayant voix et 4 sans : CT sur 20, CRPA sur 24', () => {
    const ct = (avecVoix: number) =>
      uneSeance({
        type: 'CDPE',
        sieges: [
          ...desSieges(avecVoix, { statut: 'present' }),
          ...desSieges(20 - avecVoix, { statut: 'absent' }, 'a'),
          ...desSieges(4, { statut: 'present', categorie: '7' }, 'o'),
        ],
      });
    expect(calculerQuorum(ct(10))).toMatchObject({ atteint: true, base: 20, requis: 10, total: 10 });
    expect(calculerQuorum(uneCommission([10, 0]))).toMatchObject({ atteint: false, base: 24, requis: 12, total: 10 });
    expect(calculerQuorum(ct(8))).toMatchObject({ atteint: false, base: 20, requis: 10, total: 8 });
    expect(calculerQuorum(uneCommission([8, 4]))).toMatchObject({ atteint: true, base: 24, requis: 12, total: 12 });
    expect(calculerQuorum(uneCommission([8, 4])).arithmetique.replace(/[\u00A0\u202F]/gu, ' ')).toBe(
      'Membres composant la commission en fonctions : 24. Quorum (la moitié au moins, R. 133-10) : 24 ÷ 2 = 12. Présents : 12 ; représentés : 0 ; total : 12. Le quorum est atteint.',
    );
  });

  it('R-066 : la seconde convocation cite l’article de son régime', () => {
    const reunion = { convocation: 2 } as const;
    expect(calculerQuorum(uneCommission([1, 0], { reunion })).article).toBe('R. 133-10, al. 2');
    expect(calculerQuorum(uneSeance({ sieges: desSieges(3), reunion })).article).toBe('R. 5311-40, al. 2');
  });

  it('R-002 : une instance libre compte ses présents, sans quorum ni article', () => {
    const seance = uneSeance({ type: 'copil_ville', sieges: desSieges(3, { statut: 'present' }) });
    expect(calculerQuorum(seance)).toMatchObject({ etat: 'libre', atteint: null, total: 3, article: null });
    expect(resteeSansQuorum(seance)).toBe(false);
  });

  it('R-064 : la base théorique, sièges vacants compris, ne se dit que dans l’explication', () => {
    const seance = uneSeance({
      sieges: [...desSieges(19, { statut: 'present' }), ...desSieges(3, { mandats: [] }, 'v')],
    });
    const quorum = calculerQuorum(seance);
    expect(quorum).toMatchObject({ base: 19, requis: 10 });
    expect(quorum.pourquoi[0]).toBe('Avec les sièges vacants ou échus, la base serait de 22, et il en faudrait 11.');
    expect(quorum.arithmetique).not.toContain('22,');
    const comptes = calculerQuorum({ ...seance, parametres: unParametre('quorumSiegesVacants', 'oui') });
    expect(comptes).toMatchObject({ base: 22, requis: 11 });
  });

  it('les présidents sortent de la base si le réglage le dit (R. 5311-37)', () => {
    const sieges = [unSiege('p', { categorie: 'P', statut: 'present' }), ...desSieges(3, { statut: 'present' })];
    expect(calculerQuorum(uneSeance({ sieges }))).toMatchObject({ base: 4, total: 4 });
    expect(calculerQuorum(uneSeance({ sieges, parametres: unParametre('quorumPresidents', 'non') }))).toMatchObject({
      base: 3,
      total: 3,
    });
  });

  it('dit pourquoi l’agent venu pour le compte d’un membre ne compte pas', () => {
    const personne = unSiege('agent').mandats[0]?.personne ?? expect.unreachable();
    const seance = uneSeance({
      sieges: [unSiege('elu', { statut: 'excuse' }), unSiege('x', { statut: 'present' })],
      invites: [{ presenceId: 'i', statut: 'present', qualite: null, personne, pourSiegeId: 'elu', reponse: null }],
    });
    expect(calculerQuorum(seance)).toMatchObject({ total: 1, base: 2 });
    expect(calculerQuorum(seance).pourquoi.join(' ').replaceAll('\u00A0', ' ')).toContain(
      'Mme Claude agent, venue pour le compte de Mme Claude elu, ne compte pas',
    );
  });
});

describe('les propriétés de la séance au point', () => {
  const sens = fc.constantFrom('arrivee' as const, 'depart' as const);
  const statut = fc.constantFrom('present' as const, 'distance' as const, 'pouvoir' as const, 'absent' as const);
  const seances = fc
    .record({
      statuts: fc.array(statut, { minLength: 2, maxLength: 8 }),
      mouvements: fc.array(fc.record({ siege: fc.nat(7), point: fc.nat(4), sens }), { maxLength: 12 }),
    })
    .map(({ statuts: tous, mouvements }) =>
      uneSeance({
        points: desPoints(5),
        sieges: tous.map((un, i) => unSiege(`s${i}`, { statut: un, pour: `s${(i + 1) % tous.length}` })),
        mouvements: mouvements.map((m, rang) =>
          unMouvement(`s${m.siege % tous.length}`, m.sens, String(m.point + 1), { rang, id: `m${rang}` }),
        ),
      }),
    );
  const dire = (seance: Seance) => [...quorumsDesPoints(seance).values()].map(({ arithmetique }) => arithmetique);

  it('R-065 : l’ordre de saisie des mouvements ne change rien', () => {
    fc.assert(
      fc.property(seances, fc.infiniteStream(fc.nat()), (seance, hasards) => {
        const melanges = seance.mouvements
          .map((mouvement) => ({ mouvement, hasard: hasards.next().value ?? 0 }))
          .toSorted((a, b) => a.hasard - b.hasard)
          .map(({ mouvement }) => mouvement);
        expect(dire({ ...seance, mouvements: melanges })).toEqual(dire(seance));
      }),
    );
  });

  it('R-065 : calculé là où quelque chose change, il est celui de chaque point', () => {
    fc.assert(
      fc.property(seances, (seance) => {
        expect(dire(seance)).toEqual(seance.points.map(({ id }) => quorumAuPoint(seance, id).arithmetique));
      }),
    );
  });

  it('R-062 : un membre consultatif absent ne change jamais un quorum du code du travail', () => {
    fc.assert(
      fc.property(seances, (seance) => {
        const plusUn = [...seance.sieges, unSiege('o', { categorie: '7', college: 'operateurs', statut: 'absent' })];
        expect(dire({ ...seance, sieges: plusUn })).toEqual(dire(seance));
      }),
    );
  });

  it('R-062, R-063 : une présence de plus ne fait jamais perdre le quorum', () => {
    const regimes = fc.constantFrom('CLPE' as const, 'commission_iae' as const);
    fc.assert(
      fc.property(seances, regimes, fc.nat(7), (base, type, place) => {
        const seance = { ...base, mouvements: [], instance: { ...base.instance, type } };
        const sieges = seance.sieges.map((siege, i) =>
          i === place % seance.sieges.length ? unSiege(siege.id, { statut: 'present', mandats: siege.mandats }) : siege,
        );
        const [avant, apres] = [calculerQuorum(seance), calculerQuorum({ ...seance, sieges })];
        expect(apres.atteint === true || avant.atteint !== true).toBe(true);
      }),
    );
  });
});

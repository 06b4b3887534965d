import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseVote, texteDuVote } from '#shared/domain/seance/phrase-vote.rules.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Bulletin, Seance } from '#shared/domain/seance/seance.schema.ts';
import { scrutinDuPoint, votantsAuPoint } from '#shared/domain/seance/votants.rules.ts';
import { controlerVote, deliberationsIndicatives, voteAuPoint } from '#shared/domain/seance/vote-controle.rules.ts';
import { desPoints, unMouvement, unVoteNominal } from '#tests/support/constructeurs/une-tenue.ts';
import { unParametre } from '#tests/support/constructeurs/neufs.ts';
import { desSieges, uneDeliberation, unPoint, uneSeance, unSiege } from '#tests/support/une-seance.ts';

const simple = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');
const decompte = (pour: number, contre: number, abstention: number, sensEtat: 'pour' | 'contre' | null = null) =>
  uneDeliberation({ pointId: '1', pour, contre, abstention, sensEtat });

/** Une commission de tant de votants, présidée ou non par quelqu'un qui vote. */
const commission = (nombre: number, preside = true): Seance =>
  uneSeance({
    type: 'commission_iae',
    points: [unPoint('1')],
    sieges: [
      unSiege('president', { categorie: 'P', statut: preside ? 'present' : 'absent' }),
      ...desSieges(nombre - (preside ? 1 : 0), { statut: 'present' }),
    ],
  });

describe('R-072 : le vote d’une commission (R. 133-11)', () => {
  it.each([
    [10, 8, 12, null, true, 'rejete'],
    [16, 8, 6, null, true, 'adopte'],
    [15, 8, 7, null, true, 'rejete'],
    [10, 10, 5, 'pour', true, 'adopte'],
    [10, 10, 5, 'contre', true, 'rejete'],
    [10, 10, 5, null, true, 'en_attente'],
    [10, 10, 5, 'pour', false, 'rejete'],
    [0, 0, 25, null, true, 'sans_suffrage'],
  ] as const)(
    '%d pour, %d contre, %d abstentions, président %s (vote : %s) : %s',
    (p, c, a, sens, preside, attendu) => {
      const seance = commission(p + c + a, preside);
      expect(voteAuPoint(seance, decompte(p, c, a, sens))).toMatchObject({ sens: attendu, article: 'R. 133-11' });
    },
  );

  it('l’abstention sort de la base si le réglage le dit', () => {
    const seance = { ...commission(30), parametres: unParametre('majorite', 'presents_sans_abstention') };
    expect(voteAuPoint(seance, decompte(10, 8, 12))).toMatchObject({ sens: 'adopte', base: 18, majorite: 10 });
  });

  it('s’écrit avec sa base et son article, sans « suffrages exprimés » ni « indicatif »', () => {
    const vote = voteAuPoint(commission(30), decompte(16, 8, 6));
    expect(simple(texteDuVote(phraseVote(vote)))).toBe(
      'Adopté à la majorité des voix des membres présents ou représentés : 16 pour, 8 contre ; 6 abstentions. Présents ou représentés : 30 ; majorité : 16 (R. 133-11).',
    );
  });
});

describe('R-073 : au partage, le représentant de l’État départage s’il prend part au vote (R. 5311-41)', () => {
  const comite = (etat: 'present' | 'excuse' | null, deports: string[] = []): Seance =>
    uneSeance({
      points: [unPoint('1', { deports: deports.map((siegeId) => ({ id: siegeId, siegeId, motif: null })) })],
      sieges: [
        unSiege('prefet', { categorie: 'P', ...(etat === null ? {} : { statut: etat }) }),
        ...desSieges(18, { statut: 'present', college: 'communes' }),
      ],
    });

  it('présent, ou pas encore constaté : son sens est attendu, puis tranche', () => {
    for (const seance of [comite('present'), comite(null)]) {
      expect(voteAuPoint(seance, decompte(9, 9, 0)).sens).toBe('en_attente');
      expect(voteAuPoint(seance, decompte(9, 9, 0, 'pour'))).toMatchObject({ sens: 'adopte', preponderante: true });
    }
  });

  it('absent et non représenté, ou déporté (R-074) : nul ne départage, la proposition n’est pas adoptée', () => {
    for (const seance of [comite('excuse'), comite('present', ['prefet'])]) {
      const vote = voteAuPoint(seance, decompte(9, 9, 0, 'pour'));
      expect(vote).toMatchObject({ sens: 'rejete', partage: false, preponderante: false });
      expect(simple(texteDuVote(phraseVote(vote)))).toContain(
        'Rejeté : 9 pour, 9 contre ; aucune abstention. Les suffrages sont également partagés, et nul n’y a voix prépondérante.',
      );
      expect(controlerVote(decompte(9, 9, 0, 'pour'), calculerQuorum(seance), seance)).toContainEqual(
        expect.objectContaining({
          code: 'R-073',
          gravite: 'bloquant',
          phrase: 'Qui a voix prépondérante ne prend pas part à ce vote : sa voix ne départage pas.',
        }),
      );
    }
  });

  it('représenté par un pouvoir, il vote : son sens est attendu', () => {
    const seance = uneSeance({
      points: [unPoint('1')],
      sieges: [
        unSiege('prefet', { categorie: 'P', statut: 'pouvoir', pour: 's1' }),
        ...desSieges(17, { statut: 'present' }),
      ],
    });
    expect(voteAuPoint(seance, decompte(9, 9, 0)).sens).toBe('en_attente');
  });
});

describe('le vote nominal', () => {
  const bulletins: Bulletin[] = [
    { siegeId: 's1', sens: 'contre' },
    { siegeId: 's2', sens: 'abstention' },
    { siegeId: 's3', sens: 'nppv' },
    { siegeId: 'inconnu', sens: 'contre' },
  ];
  const voix = [
    { siegeId: 'etat', organisme: null, nombre: 10 },
    { siegeId: 's1', organisme: null, nombre: 30 },
    { siegeId: 's4', organisme: null, nombre: 5 },
  ];

  it('tous « pour » sauf les bulletins ; les totaux en têtes et en voix s’en tirent', () => {
    const tetes = unVoteNominal(bulletins);
    expect(voteAuPoint(tetes.seance, tetes.deliberation)).toMatchObject({
      pour: 2,
      contre: 1,
      abstention: 1,
      nppv: 1,
      sens: 'adopte',
      indicatif: true,
    });
    const { seance, deliberation } = unVoteNominal(bulletins, voix);
    expect(voteAuPoint(seance, deliberation)).toMatchObject({
      pour: 15,
      contre: 30,
      sens: 'rejete',
      unite: 'voix',
      indicatif: false,
      tetes: { pour: 2, contre: 1, abstention: 1, nppv: 1 },
      noms: { contre: 'Mme\u00A0Claude s1', abstention: 'Mme\u00A0Claude s2', nppv: 'Mme\u00A0Claude s3' },
    });
    expect(simple(texteDuVote(phraseVote(voteAuPoint(seance, deliberation))))).toContain(
      '15 voix pour, 30 contre (Mme Claude s1)',
    );
  });

  it('R-073 : au partage, le bulletin de qui départage tranche', () => {
    const { seance, deliberation } = unVoteNominal(
      [
        { siegeId: 'etat', sens: 'contre' },
        { siegeId: 's1', sens: 'contre' },
      ],
      [],
      4,
    );
    expect(voteAuPoint(seance, deliberation)).toMatchObject({
      pour: 2,
      contre: 2,
      partage: true,
      preponderante: true,
      sens: 'rejete',
    });
    const abstenu = unVoteNominal(
      [
        { siegeId: 'etat', sens: 'abstention' },
        { siegeId: 's1', sens: 'contre' },
      ],
      [],
      3,
    );
    expect(voteAuPoint(abstenu.seance, abstenu.deliberation).sens).toBe('en_attente');
  });

  it('un scrutin secret ne nomme personne', () => {
    const { seance } = unVoteNominal([]);
    const secret = uneDeliberation({ pointId: '1', pour: 3, contre: 2, secret: true, contreNoms: 'M. X' });
    const phrase = simple(texteDuVote(phraseVote(voteAuPoint(seance, secret))));
    expect(phrase).not.toContain('M. X');
    expect(phrase).toContain('Au scrutin secret.');
  });

  it('R-074 : le déporté, qui est parti et qui n’a pas voix ne votent pas ; le mandant vote par son mandataire', () => {
    const seance = uneSeance({
      points: [unPoint('1', { deports: [{ id: 'd', siegeId: 's1', motif: null }] }), ...desPoints(2).slice(1)],
      sieges: [
        ...desSieges(3, { statut: 'present' }),
        unSiege('mandant', { statut: 'pouvoir', pour: 's2' }),
        unSiege('consultatif', { categorie: '7', statut: 'present' }),
      ],
      mouvements: [unMouvement('s3', 'depart', '1')],
    });
    expect(votantsAuPoint(seance, '1').map(({ nom }) => simple(nom))).toEqual([
      'Mme Claude s2',
      'Mme Claude mandant, par Mme Claude s2',
    ]);
    expect(votantsAuPoint(seance, '2').map(({ siege }) => siege.id)).toEqual(['s1', 's2', 'mandant']);
    expect(controlerVote(decompte(3, 0, 0), calculerQuorum(seance), seance)[0]).toMatchObject({
      code: 'R-071',
      gravite: 'bloquant',
    });
  });

  const uns = fc.record({ siege: fc.nat(5), sens: fc.constantFrom('contre', 'abstention', 'nppv', 'pour') });
  const urnes = fc.record({
    bulletins: fc.array(uns, { maxLength: 6 }),
    voix: fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
  });
  const ouvrir = ({
    bulletins: siens,
    voix: parts,
  }: {
    bulletins: { siege: number; sens: string }[];
    voix: number[];
  }) => {
    const uniques = [...new Map(siens.map((un) => [un.siege, un])).values()];
    const noms = ['etat', 's1', 's2', 's3', 's4', 's5'];
    return unVoteNominal(
      uniques.map(({ siege, sens }) => ({ siegeId: noms[siege] ?? '', sens: sens as Bulletin['sens'] })),
      parts.map((nombre, i) => ({ siegeId: noms[i] ?? '', organisme: null, nombre })),
      6,
    );
  };

  it('le total nominal est la somme des votants, en têtes comme en voix', () => {
    fc.assert(
      fc.property(urnes, (urne) => {
        const { seance, deliberation } = ouvrir(urne);
        const { pour, contre, abstention, nppv, tetes } = voteAuPoint(seance, deliberation);
        expect(pour + contre + abstention + nppv).toBe(urne.voix.reduce((somme, un) => somme + un, 0));
        expect((tetes?.pour ?? 0) + (tetes?.contre ?? 0) + (tetes?.abstention ?? 0) + (tetes?.nppv ?? 0)).toBe(6);
      }),
    );
  });

  it('têtes et voix sont cohérentes : une voix chacun, les deux comptes sont les mêmes', () => {
    fc.assert(
      fc.property(urnes, (urne) => {
        const { seance, deliberation } = ouvrir({ ...urne, voix: urne.voix.map(() => 1) });
        const vote = voteAuPoint(seance, deliberation);
        expect(vote).toMatchObject(vote.tetes ?? {});
        expect(voteAuPoint(seance, { ...deliberation, unite: 'tetes' }).sens).toBe(vote.sens);
      }),
    );
  });

  it('R-073 : la voix prépondérante est possible si et seulement si pour et contre sont à égalité', () => {
    fc.assert(
      fc.property(urnes, (urne) => {
        const { seance, deliberation } = ouvrir(urne);
        const vote = voteAuPoint(seance, deliberation);
        expect(vote.partage).toBe(vote.pour === vote.contre && vote.pour > 0);
        expect(!vote.preponderante || vote.partage).toBe(true);
      }),
    );
  });
});

describe('R-032 : sans les voix de l’arrêté', () => {
  const seance = (deliberation: ReturnType<typeof decompte>) =>
    uneSeance({
      points: [unPoint('1', { deliberations: [deliberation] })],
      sieges: desSieges(10, { statut: 'present' }),
    });

  it('un résultat partagé en têtes est indicatif : le compte rendu ne s’approuve pas sans motif', () => {
    const partagee = seance(decompte(6, 4, 0));
    expect(deliberationsIndicatives(partagee)).toHaveLength(1);
    expect(deliberationsIndicatives(seance(decompte(10, 0, 0)))).toEqual([]);
    expect(deliberationsIndicatives(seance({ ...decompte(6, 4, 0), unite: 'voix' }))).toEqual([]);
  });

  it('une instance libre ou une commission ne compte pas de voix : rien n’y est indicatif (R-002)', () => {
    const libre = { ...seance(decompte(6, 4, 0)) };
    expect(deliberationsIndicatives({ ...libre, instance: { ...libre.instance, type: 'copil_ville' } })).toEqual([]);
    expect(scrutinDuPoint({ ...libre, instance: { ...libre.instance, type: 'copil_ville' } }, '1')).toMatchObject({
      article: null,
      departage: null,
    });
  });

  it('R-071 : on ne compte pas plus de voix que les présents n’en détiennent', () => {
    const voix = [{ siegeId: 's1', organisme: null, nombre: 7 }];
    const comptee = { ...seance({ ...decompte(8, 0, 0), unite: 'voix' as const }), voix };
    const [deliberation] = comptee.points[0]?.deliberations ?? [];
    expect(
      controlerVote(deliberation ?? expect.unreachable(), calculerQuorum(comptee), comptee).map(({ phrase }) => phrase),
    ).toEqual(['Le vote compte 8 voix, pour 7 que détiennent les membres présents ou représentés.']);
  });
});

describe('R-065 : une décision prise après la perte du quorum', () => {
  it('est signalée à son point, et celle d’avant tient', () => {
    const seance = uneSeance({
      points: [
        unPoint('1', { deliberations: [uneDeliberation({ id: 'a', pointId: '1', mode: 'sans_opposition' })] }),
        unPoint('2', { deliberations: [uneDeliberation({ id: 'b', pointId: '2', mode: 'sans_opposition' })] }),
      ],
      sieges: [...desSieges(2, { statut: 'present' }), ...desSieges(2, { statut: 'absent' }, 'a')],
      mouvements: [unMouvement('s1', 'depart', '2')],
    });
    const sens = seance.points.flatMap(({ deliberations }) =>
      deliberations.map((deliberation) => voteAuPoint(seance, deliberation).sens),
    );
    expect(sens).toEqual(['adopte', 'sans_quorum']);
  });
});

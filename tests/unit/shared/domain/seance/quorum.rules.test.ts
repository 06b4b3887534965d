import { PRESENCE_NEUVE, unParametre } from '#tests/support/constructeurs/neufs.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseQuorumNonAtteint, phraseSecondeConvocation } from '#shared/domain/seance/quorum-en-mots.rules.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import { desSieges, unePersonne, uneSeance, unMandat, unSiege } from '#tests/support/une-seance.ts';

const simple = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');

describe('le quorum d’un comité territorial (R-062)', () => {
  it.each([
    [20, 10],
    [21, 11],
    [1, 1],
    [23, 12],
  ])('sur %d membres, il en faut %d', (base, requis) => {
    expect(calculerQuorum(uneSeance({ sieges: desSieges(base) }))).toMatchObject({
      base,
      requis,
      etat: 'non_constate',
    });
  });

  it('est atteint sur 20 avec 9 présents et 1 pouvoir', () => {
    const seance = uneSeance({
      sieges: [
        ...desSieges(9, { statut: 'present' }),
        unSiege('mandant', { statut: 'pouvoir', pour: 's1' }),
        ...desSieges(10, { statut: 'absent' }, 'a'),
      ],
    });
    expect(calculerQuorum(seance)).toMatchObject({
      atteint: true,
      base: 20,
      requis: 10,
      presents: 9,
      representes: 1,
      total: 10,
    });
  });

  it('sur 24 membres dont 4 sans voix, 10 présents ayant voix suffisent et 8 ne suffisent pas (R-063)', () => {
    const membres = (presents: number) =>
      uneSeance({
        type: 'CDPE',
        sieges: [
          ...desSieges(presents, { statut: 'present' }),
          ...desSieges(20 - presents, { statut: 'absent' }, 'a'),
          ...desSieges(4, { statut: 'present', categorie: '7', college: 'operateurs' }, 'o'),
        ],
      });
    expect(calculerQuorum(membres(10))).toMatchObject({ atteint: true, base: 20, requis: 10, total: 10 });
    expect(calculerQuorum(membres(8))).toMatchObject({ atteint: false, base: 20, requis: 10, total: 8 });
  });

  it('compte les présidents, et un comité départemental ne compte pas son 6°', () => {
    const sieges = [unSiege('p', { categorie: 'P' }), unSiege('m', { categorie: '6' })];
    expect(calculerQuorum(uneSeance({ type: 'CDPE', sieges }))).toMatchObject({ base: 1, sieges: 1 });
  });

  it('laisse hors de la base les sièges vacants et les mandats échus (R-021, R-062)', () => {
    const seance = uneSeance({
      sieges: [
        ...desSieges(4, { statut: 'present' }),
        unSiege('vacant', { mandats: [] }),
        unSiege('suppleant-seul', {
          mandats: [unMandat('x', { role: 'suppleant' })],
          statut: 'present',
          personneId: 'personne-x',
        }),
        unSiege('echu', { mandats: [unMandat('y', { fin: '2026-03-11' })], statut: 'present' }),
      ],
    });
    const quorum = calculerQuorum(seance);
    expect(quorum).toMatchObject({ sieges: 7, vacants: 2, echus: 1, base: 4, requis: 2, total: 4 });
    expect(quorum.sansEffet.map(({ siege, sansEffet }) => [siege.id, sansEffet])).toEqual([
      ['suppleant-seul', 'siège vacant : présence sans voix'],
      ['echu', 'siège sans titulaire en fonctions : présence sans voix'],
    ]);
  });

  it('compte un mandat qui finit le jour de la réunion', () => {
    const sieges = [unSiege('a', { mandats: [unMandat('a', { fin: '2026-03-12' })], statut: 'present' })];
    expect(calculerQuorum(uneSeance({ sieges }))).toMatchObject({ base: 1, total: 1, atteint: true });
  });

  it('compte pour un le siège dont le suppléant siège (R-060)', () => {
    const mandats = [unMandat('t'), unMandat('s', { role: 'suppleant', personne: unePersonne('s') })];
    const sieges = [
      unSiege('a', { mandats, statut: 'present', personneId: 'personne-s' }),
      unSiege('b', { statut: 'distance' }),
      unSiege('c', { statut: 'present', personneId: 'personne-inconnue' }),
    ];
    const quorum = calculerQuorum(uneSeance({ sieges }));
    expect(quorum).toMatchObject({ presents: 2, distance: 1, supplees: 1, total: 2, base: 3 });
    expect(quorum.sansEffet.map(({ sansEffet }) => sansEffet)).toEqual([
      'ni titulaire ni suppléant de ce siège : présence sans voix',
    ]);
  });

  it('R-060 : une personne constatée sur deux sièges ne compte qu’une fois, sur celui qui a voix', () => {
    const personne = unePersonne('double');
    const sieges = [
      unSiege('observe', {
        categorie: '7',
        college: 'operateurs',
        mandats: [unMandat('o', { personne })],
        statut: 'present',
      }),
      unSiege('a', { mandats: [unMandat('a', { personne })], statut: 'present' }),
      unSiege('b', { mandats: [unMandat('b', { personne })], statut: 'distance' }),
    ];
    const quorum = calculerQuorum(uneSeance({ type: 'CDPE', sieges }));
    expect(quorum).toMatchObject({ base: 1, doubles: 1, total: 1, presents: 1, distance: 0 });
    expect(quorum.sansEffet.map(({ siege, sansEffet }) => [siege.id, sansEffet])).toEqual([
      ['observe', 'déjà compté sur un autre siège : une seule voix par personne'],
      ['b', 'déjà compté sur un autre siège : une seule voix par personne'],
    ]);
  });

  it('un mandat échu siège sans voix, quand bien même le siège est pourvu', () => {
    const mandats = [unMandat('neuf'), unMandat('ancien', { fin: '2025-01-01', personne: unePersonne('ancien') })];
    const sieges = [unSiege('a', { mandats, statut: 'present', personneId: 'personne-ancien' })];
    const quorum = calculerQuorum(uneSeance({ sieges }));
    expect(quorum).toMatchObject({ base: 1, total: 0, atteint: false });
    expect(quorum.sansEffet[0]?.sansEffet).toBe('mandat échu : présence sans voix');
  });

  it('un membre reconduit compte, dans quelque ordre que ses mandats se lisent (R-021, R-062, R-064)', () => {
    const personne = unePersonne('reconduit');
    const mandats = [unMandat('ancien', { fin: '2025-01-01', personne }), unMandat('neuf', { personne })];
    for (const siens of [mandats, mandats.toReversed()]) {
      const sieges = [unSiege('a', { mandats: siens, statut: 'present', personneId: personne.id })];
      expect(calculerQuorum(uneSeance({ sieges }))).toMatchObject({ base: 1, total: 1, atteint: true, sansEffet: [] });
    }
  });
});

describe('les pouvoirs qui ne valent pas (R-061)', () => {
  const avec = (mandataire: Parameters<typeof unSiege>[1], pour = 'b') =>
    calculerQuorum(uneSeance({ sieges: [unSiege('a', { statut: 'pouvoir', pour }), unSiege('b', mandataire)] }));

  it.each<[string, Parameters<typeof unSiege>[1]]>([
    ['mandataire absent', { statut: 'absent' }],
    ['mandataire absent', { statut: 'pouvoir', pour: 'a' }],
    ['présence du mandataire non constatée', {}],
    ['mandataire d’un autre collège', { statut: 'present', college: 'region' }],
    ['mandataire absent', { statut: 'present', mandats: [] }],
  ])('%s', (motif, mandataire) => {
    const quorum = avec(mandataire);
    expect(quorum.representes).toBe(0);
    expect(quorum.sansEffet.find(({ siege }) => siege.id === 'a')?.sansEffet).toBe(motif);
  });

  it('sans mandataire, ou donné à soi-même', () => {
    expect(avec({ statut: 'present' }, 'inconnu').sansEffet[0]?.sansEffet).toBe('mandataire à indiquer');
    expect(avec({ statut: 'present' }, 'a').sansEffet[0]?.sansEffet).toBe('nul ne se donne pouvoir à soi-même');
  });

  it('au-delà d’un par personne, sauf règlement intérieur', () => {
    const seance = uneSeance({
      sieges: [
        unSiege('a', { statut: 'pouvoir', pour: 'c' }),
        unSiege('b', { statut: 'pouvoir', pour: 'c' }),
        unSiege('c', { statut: 'distance' }),
      ],
    });
    expect(calculerQuorum(seance)).toMatchObject({ representes: 1, total: 2 });
    expect(calculerQuorum(seance).sansEffet[0]?.sansEffet).toBe('mandataire déjà porteur d’un pouvoir');
    const admis = { ...seance, parametres: unParametre('pouvoirsParPersonne', '2') };
    expect(calculerQuorum(admis)).toMatchObject({ representes: 2, total: 3 });
  });

  it('celui d’un membre sans voix reste sans effet sur le quorum, et ne prend pas la place d’un autre', () => {
    const operateur = { categorie: '7', college: 'etat', statut: 'pouvoir', pour: 'c' } as const;
    const seance = uneSeance({
      sieges: [
        unSiege('o', operateur),
        unSiege('b', { statut: 'pouvoir', pour: 'c' }),
        unSiege('c', { statut: 'present' }),
      ],
    });
    expect(calculerQuorum(seance)).toMatchObject({ base: 2, representes: 1, total: 2 });
  });
});

describe('l’arithmétique du quorum, en toutes lettres', () => {
  it('se lit comme au procès-verbal', () => {
    const sieges = [
      ...desSieges(15, { statut: 'present' }),
      ...desSieges(2, { statut: 'distance' }, 'd'),
      ...['s1', 's2', 's3'].map((pour, i) => unSiege(`m${i}`, { statut: 'pouvoir', pour })),
      ...desSieges(3, { statut: 'excuse' }, 'e'),
      unSiege('vacant', { mandats: [] }),
    ];
    const quorum = calculerQuorum(uneSeance({ sieges }));
    expect(simple(quorum.arithmetique)).toBe(
      'Membres ayant voix délibérative en fonctions : 24 sièges − 1 vacant = 23. Quorum (la moitié au moins, R. 5311-40) : 23 ÷ 2 = 11,5, soit 12. Présents : 17, dont 2 à distance ; représentés : 3 ; total : 17 + 3 = 20. Le quorum est atteint.',
    );
    expect(simple(quorum.phrase)).toBe(
      '20 présents ou représentés sur 23 ayant voix délibérative ; il en faut 12 (R. 5311-40).',
    );
    expect(quorum.arithmetique).toContain('23\u00A0÷\u00A02\u00A0=\u00A011,5');
  });

  it('dit qu’aucune présence n’est constatée, puis ce qu’il manque', () => {
    expect(simple(calculerQuorum(uneSeance({ sieges: desSieges(4) })).arithmetique)).toBe(
      'Membres ayant voix délibérative en fonctions : 4. Quorum (la moitié au moins, R. 5311-40) : 4 ÷ 2 = 2. Aucune présence n’est encore constatée.',
    );
    const debut = [unSiege('a', { statut: 'present' }), ...desSieges(5)];
    expect(calculerQuorum(uneSeance({ sieges: debut }))).toMatchObject({ etat: 'non_atteint', restants: 5 });
    expect(simple(calculerQuorum(uneSeance({ sieges: debut })).arithmetique)).toContain(
      'Présents : 1 ; représentés : 0 ; total : 1. Le quorum n’est pas atteint : il en manque 2 ; 5 membres restent à constater.',
    );
  });

  it('nomme les suppléés et les mandats échus', () => {
    const mandats = [unMandat('t'), unMandat('s', { role: 'suppleant', personne: unePersonne('s') })];
    const sieges = [
      unSiege('a', { mandats, statut: 'distance', personneId: 'personne-s' }),
      ...[1, 2].map((i) => unSiege(`e${i}`, { mandats: [unMandat('e', { fin: '2026-01-01' })] })),
    ];
    const { arithmetique } = calculerQuorum(uneSeance({ sieges }));
    expect(simple(arithmetique)).toContain('3 sièges − 2 mandats échus = 1. ');
    expect(simple(arithmetique)).toContain(
      'Présents : 1, dont 1 à distance et 1 suppléé ; représentés : 0 ; total : 1.',
    );
  });

  it('n’exige rien d’une seconde convocation (R-066)', () => {
    const seance = uneSeance({ sieges: desSieges(9), reunion: { convocation: 2 } });
    expect(calculerQuorum(seance)).toMatchObject({ etat: 'non_requis', atteint: null, article: 'R. 5311-40, al. 2' });
    expect(simple(calculerQuorum(seance).arithmetique)).toMatch(/^Quorum non requis \(R\. 5311-40, al\. 2\)/u);
    expect(simple(phraseSecondeConvocation(calculerQuorum(seance)))).toBe(
      'Réuni sur seconde convocation avec le même ordre du jour, le comité délibère sans condition de quorum (R. 5311-40, al. 2).',
    );
  });

  it('dit qu’un comité sans membre en fonctions ne se compte pas', () => {
    expect(calculerQuorum(uneSeance({ sieges: [unSiege('v', { mandats: [] })] }))).toMatchObject({
      etat: 'sans_membre',
      atteint: null,
    });
  });

  it('annonce une seconde convocation quand il manque', () => {
    expect(simple(phraseQuorumNonAtteint({ total: 9, requis: 12 }))).toBe(
      'Le quorum n’est pas atteint : 9 membres présents ou représentés pour 12 requis (R. 5311-40). Le comité ne délibère pas ; une seconde convocation sera adressée avec le même ordre du jour.',
    );
  });
});

describe('les propriétés du quorum', () => {
  const statuts = fc.constantFrom('present', 'distance', 'excuse', 'absent', 'pouvoir', null);
  const colleges = fc.constantFrom('etat', 'region');
  const seances = fc
    .array(fc.record({ statut: statuts, college: colleges, pour: fc.nat(11), voix: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((lignes) =>
      uneSeance({
        sieges: lignes.map(({ statut, college, pour, voix }, i) =>
          unSiege(`s${i}`, { statut, college, pour: `s${pour}`, categorie: voix ? '1' : '7' }),
        ),
      }),
    );

  it('est monotone : une présence de plus n’en retire jamais', () => {
    fc.assert(
      fc.property(seances, fc.nat(11), (seance, place) => {
        const sieges = seance.sieges.map((siege, i) =>
          i === place % seance.sieges.length
            ? {
                ...siege,
                presence: {
                  ...PRESENCE_NEUVE,
                  id: 'p',
                  statut: 'present' as const,
                  personneId: null,
                  mandataireSiegeId: null,
                },
              }
            : siege,
        );
        const avant = calculerQuorum(seance);
        const apres = calculerQuorum({ ...seance, sieges });
        expect(apres.total).toBeGreaterThanOrEqual(avant.total);
        expect(apres.atteint === true || avant.atteint !== true).toBe(true);
      }),
    );
  });

  it('ne dépasse jamais la base, et ne dépend ni des invités ni des membres sans voix', () => {
    fc.assert(
      fc.property(seances, (seance) => {
        const quorum = calculerQuorum(seance);
        expect(quorum.total).toBeLessThanOrEqual(quorum.base);
        expect(quorum.sieges).toBe(quorum.base + quorum.vacants + quorum.echus);
        const plusUn = [
          ...seance.sieges,
          unSiege('operateur', { categorie: '7', college: 'operateurs', statut: 'present' }),
        ];
        expect(calculerQuorum({ ...seance, sieges: plusUn }).arithmetique).toBe(quorum.arithmetique);
      }),
    );
  });
});

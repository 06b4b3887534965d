import { ACTE_NEUF } from '#tests/support/constructeurs/neufs.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import { controlerVote } from '#shared/domain/seance/vote-controle.rules.ts';
import { resultatVote } from '#shared/domain/seance/vote.rules.ts';
import { desSieges, uneDeliberation, uneSeance } from '#tests/support/une-seance.ts';

const ATTEINT = { etat: 'atteint' } as const;
const vote = (
  pour: number | null,
  contre: number | null,
  abstention: number | null,
  sensEtat: 'pour' | 'contre' | null = null,
) => uneDeliberation({ pour, contre, abstention, sensEtat });

describe('le résultat d’un vote (R-071)', () => {
  it.each([
    [vote(10, 8, 12), 'adopte', 10],
    [vote(8, 10, 0), 'rejete', 10],
    [vote(1, 0, 29), 'adopte', 1],
    [vote(9, 9, 3, 'pour'), 'adopte', 10],
    [vote(9, 9, 3, 'contre'), 'rejete', 10],
    [vote(9, 9, 3), 'en_attente', 10],
    [vote(0, 0, 12), 'sans_suffrage', 1],
    [vote(0, 0, 0), 'sans_suffrage', 1],
    [vote(null, null, null), 'non_saisi', 1],
    [uneDeliberation({ mode: null, pour: 4 }), 'non_saisi', 1],
    [uneDeliberation({ mode: 'sans_opposition' }), 'adopte', 1],
  ])('%#', (deliberation, sens, majorite) => {
    expect(resultatVote(deliberation, ATTEINT)).toMatchObject({ sens, majorite });
  });

  it('sans quorum, le comité ne délibère pas ; sur seconde convocation, il délibère', () => {
    expect(resultatVote(vote(10, 0, 0), { etat: 'non_atteint' }).sens).toBe('sans_quorum');
    expect(resultatVote(vote(10, 0, 0), { etat: 'non_requis' }).sens).toBe('adopte');
    expect(resultatVote(vote(10, 0, 0), { etat: 'non_constate' }).sens).toBe('adopte');
  });

  it('la voix prépondérante ne joue qu’au partage (R-073)', () => {
    expect(resultatVote(vote(9, 9, 0, 'pour'), ATTEINT).preponderante).toBe(true);
    expect(resultatVote(vote(10, 8, 0, 'contre'), ATTEINT)).toMatchObject({ sens: 'adopte', preponderante: false });
    expect(resultatVote(vote(0, 0, 5, 'pour'), ATTEINT)).toMatchObject({ sens: 'sans_suffrage', preponderante: false });
  });

  it('un décompte par têtes est indicatif, certain seulement si personne ne s’oppose (R-032)', () => {
    expect(resultatVote(vote(10, 8, 0), ATTEINT)).toMatchObject({ indicatif: true, certain: false });
    expect(resultatVote(vote(10, 0, 3), ATTEINT)).toMatchObject({ indicatif: true, certain: true });
    expect(resultatVote({ ...vote(42, 2, 1), unite: 'voix' }, ATTEINT)).toMatchObject({
      indicatif: false,
      certain: true,
    });
    expect(resultatVote(uneDeliberation({ mode: 'sans_opposition' }), ATTEINT)).toMatchObject({
      indicatif: false,
      certain: true,
    });
  });

  const nombres = fc.nat(40);
  const sensEtat = fc.constantFrom('pour', 'contre', null);
  const inverse = { pour: 'contre', contre: 'pour' } as const;

  it('est antisymétrique : échanger pour et contre échange adopté et rejeté', () => {
    const attendu = { adopte: 'rejete', rejete: 'adopte', en_attente: 'en_attente', sans_suffrage: 'sans_suffrage' };
    fc.assert(
      fc.property(nombres, nombres, nombres, sensEtat, (pour, contre, abstention, sens) => {
        const direct = resultatVote(vote(pour, contre, abstention, sens), ATTEINT);
        const retourne = resultatVote(vote(contre, pour, abstention, sens && inverse[sens]), ATTEINT);
        expect(retourne.sens).toBe(attendu[direct.sens as keyof typeof attendu]);
        expect(retourne.majorite).toBe(direct.majorite);
      }),
    );
  });

  it('ne dépend pas des abstentions', () => {
    fc.assert(
      fc.property(nombres, nombres, nombres, sensEtat, (pour, contre, abstention, sens) => {
        expect(resultatVote(vote(pour, contre, abstention, sens), ATTEINT).sens).toBe(
          resultatVote(vote(pour, contre, 0, sens), ATTEINT).sens,
        );
      }),
    );
  });
});

describe('le contrôle d’un vote', () => {
  const seance = uneSeance({ sieges: desSieges(10, { statut: 'present' }) });
  const quorum = calculerQuorum(seance);
  const constats = (deliberation: ReturnType<typeof vote>, plus = seance) =>
    controlerVote(deliberation, quorum, plus).map(({ code, gravite, article }) => `${code} ${gravite} ${article}`);

  it('accepte un vote de tous, et refuse une personne de trop', () => {
    expect(constats(vote(10, 0, 0))).toEqual([]);
    expect(constats(vote(9, 0, 2))).toEqual(['R-071 bloquant R. 5311-41']);
  });

  it('ne compare pas des voix à des têtes', () => {
    expect(controlerVote({ ...vote(44, 0, 0), unite: 'voix' }, quorum, seance)).toEqual([]);
  });

  it('refuse une voix prépondérante sans partage, la demande au partage (R-073)', () => {
    expect(constats(vote(10, 0, 0, 'pour'))).toEqual(['R-073 bloquant R. 5311-41']);
    expect(constats(vote(5, 5, 0))).toContain('R-073 attention R. 5311-41');
    expect(constats(uneDeliberation({ mode: 'sans_opposition', sensEtat: 'pour' }))).toEqual([
      'R-073 bloquant R. 5311-41',
    ]);
  });

  it('refuse « sans opposition » avec des voix contre', () => {
    expect(constats(uneDeliberation({ mode: 'sans_opposition', contre: 1 }))).toEqual(['R-071 bloquant R. 5311-41']);
  });

  it('dit qu’un décompte par têtes partagé est indicatif, et pourquoi (R-032)', () => {
    expect(constats(vote(6, 4, 0))).toEqual(['R-032 attention R. 5311-39']);
    const avecArrete = {
      ...seance,
      actes: [{ ...ACTE_NEUF, id: 'a', nature: 'voix' as const, numero: '2024-1', date: null }],
    };
    expect(controlerVote(vote(6, 4, 0), quorum, avecArrete)[0]?.phrase).toBe(
      'Ce décompte par tête est indicatif : l’arrêté fixe des voix, à compter.',
    );
    expect(constats(vote(6, 4, 0), uneSeance({ type: 'CDPE' }))).toEqual(['R-032 attention R. 5311-38']);
  });

  it('refuse tout vote sans quorum (R-065)', () => {
    const vide = uneSeance({ sieges: desSieges(10, { statut: 'absent' }) });
    expect(controlerVote(uneDeliberation({ mode: 'sans_opposition' }), calculerQuorum(vide), vide)).toMatchObject([
      { code: 'R-065', gravite: 'bloquant' },
    ]);
  });
});

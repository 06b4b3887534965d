import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estSansDroitCommun } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { pluriannuelDe } from '#shared/domain/feuille-de-route/sommes.rules.ts';
import { partageDuProjet, sommesDe } from '#shared/domain/programmation/origine-des-projets.rules.ts';
import { decisionDe, resteDe } from '#shared/domain/programmation/reste.rules.ts';
import { totaliser, totalParEnveloppe, totauxPar, TOTAL_VIDE } from '#shared/domain/programmation/totaux.rules.ts';

const ETAT = { id: 'etat', financeur: 'État (P147)', origine: 'p147', montant: 10_000_00 } as const;
const AGGLO = { id: 'agglo', financeur: 'Agglomération', origine: 'collectivite', montant: null } as const;
const chez = (
  enveloppeId: string,
  demande: number | null,
  propose: number | null = null,
  decide: number | null = null,
) => ({ enveloppeId, demande, propose, decide });
const centimes = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null });
const projet = fc.record({
  axe: fc.constantFrom('1', '2', ''),
  montants: fc.array(
    fc.record({
      enveloppeId: fc.constantFrom('etat', 'agglo'),
      demande: centimes,
      propose: centimes,
      decide: centimes,
    }),
    { maxLength: 4 },
  ),
});
const somme = (liste: readonly (number | null)[]): number | null =>
  liste.every((un) => un === null) ? null : liste.reduce<number>((total, un) => total + (un ?? 0), 0);

describe('totaux de la programmation (R-102)', () => {
  it('par financeur comme par axe, la somme des groupes est le total, et l’inconnu n’est pas zéro', () => {
    fc.assert(
      fc.property(fc.array(projet, { maxLength: 12 }), (projets) => {
        const tout = totaliser(projets);
        for (const groupes of [totalParEnveloppe(projets), totauxPar(projets, ({ axe }) => axe)]) {
          const siens = [...groupes.values()];
          for (const volet of ['demande', 'propose', 'decide'] as const)
            expect(somme(siens.map((un) => un[volet]))).toBe(tout[volet]);
          expect(siens.reduce((total, { engage }) => total + engage, 0)).toBe(tout.engage);
        }
        expect(tout.demande).toBe(somme(projets.flatMap(({ montants }) => montants.map(({ demande }) => demande))));
      }),
    );
  });

  it('un projet chez deux financeurs ne compte qu’une fois', () => {
    expect(totaliser([{ montants: [chez('etat', 100), chez('agglo', null, 0)] }, { montants: [] }]).projets).toBe(1);
  });
});

describe('enveloppe restante', () => {
  const totalDe = (...montants: ReturnType<typeof chez>[]) =>
    totalParEnveloppe([{ montants }]).get('etat') ?? TOTAL_VIDE;

  it('se lit après les propositions et après les décisions, et se dépasse', () => {
    expect(resteDe(ETAT, TOTAL_VIDE)).toEqual({ apresPropositions: 1_000_000, apresDecisions: 1_000_000 });
    expect(resteDe(ETAT, totalDe(chez('etat', 900_000, 600_000)))).toEqual({
      apresPropositions: 400_000,
      apresDecisions: 1_000_000,
    });
    // Décidé à zéro : le proposé ne pèse plus.
    expect(resteDe(ETAT, totalDe(chez('etat', 900_000, 600_000, 0)))?.apresPropositions).toBe(1_000_000);
    expect(resteDe(ETAT, totalDe(chez('etat', null, null, 1_000_001)))).toEqual({
      apresPropositions: -1,
      apresDecisions: -1,
    });
  });

  it('est inconnue tant que l’enveloppe l’est', () => expect(resteDe(AGGLO, TOTAL_VIDE)).toBeNull());
});

describe('décision d’un projet', () => {
  it('retenu dès qu’un financeur donne, refusé quand tous ont dit zéro', () => {
    expect(decisionDe({ montants: [] })).toBe('a_decider');
    expect(decisionDe({ montants: [chez('etat', 100, null, 0)] })).toBe('refuse');
    expect(decisionDe({ montants: [chez('etat', 100, null, 0), chez('agglo', 100)] })).toBe('a_decider');
    expect(decisionDe({ montants: [chez('etat', 100, null, 0), chez('agglo', 100, null, 50)] })).toBe('retenu');
  });
});

describe('d’où vient l’argent', () => {
  it('R-103 : les seuls crédits P147 se rappellent ; un refus ne compte pas', () => {
    const seul = partageDuProjet({ montants: [chez('etat', 100)] }, [ETAT, AGGLO]);
    expect(estSansDroitCommun(seul)).toBe(true);
    const deux = partageDuProjet({ montants: [chez('etat', 100), chez('agglo', 50)] }, [ETAT, AGGLO]);
    expect(estSansDroitCommun(deux)).toBe(false);
    expect(estSansDroitCommun(partageDuProjet({ montants: [chez('etat', 100, 50, 0)] }, [ETAT]))).toBe(false);
  });

  it('R-104 : la part pluriannuelle ne lit que les crédits P147', () => {
    const projets = [
      { pluriannuel: true, montants: [chez('etat', 500, 400), chez('agglo', 900)] },
      { pluriannuel: false, montants: [chez('etat', null, null, 600)] },
    ];
    expect(pluriannuelDe(sommesDe(projets, [ETAT, AGGLO]))).toEqual({ porte: 400, total: 1000 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cumuler,
  estSansDroitCommun,
  montantRetenu,
  partager,
  partDuDroitCommun,
  partPluriannuelle,
  sommer,
} from '#shared/domain/feuille-de-route/argent.rules.ts';
import { origineSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';

const ligne = (
  origine: 'droit_commun' | 'p147' | 'collectivite' | 'europeen' | 'prive',
  demande: number | null,
  accorde: number | null = null,
) => ({ origine, demande, accorde, paye: null, pluriannuel: false });

const montant = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null });
const lignes = fc.array(
  fc.record({
    origine: fc.constantFrom(...origineSchema.options),
    demande: montant,
    accorde: montant,
    paye: montant,
    pluriannuel: fc.boolean(),
  }),
  { maxLength: 30 },
);

describe('l’argent d’une action (R-102)', () => {
  it('retient l’accordé, sinon le demandé, et dit la part du droit commun', () => {
    const plan = [
      ligne('collectivite', 1_200_000, 1_200_000),
      ligne('collectivite', 900_000),
      ligne('p147', 1_800_000, 1_800_000),
    ];
    const partage = partager(plan);
    expect(partage).toEqual({ droitCommun: 2_100_000, specifique: 1_800_000, autres: 0 });
    expect(partFr(partDuDroitCommun(partage))).toBe('54\u00A0%');
    expect(sommer(plan)).toEqual({ demande: 3_900_000, accorde: 3_000_000, paye: null });
  });

  it('d’un total vide, la part est « n.d. », jamais zéro', () => {
    expect(partFr(partDuDroitCommun(partager([])))).toBe('n.d.');
    expect(partPluriannuelle([ligne('droit_commun', 100)])).toBeNull();
    expect(sommer([])).toEqual({ demande: null, accorde: null, paye: null });
  });

  it('un montant inconnu n’est pas un zéro : il ne change aucune somme', () => {
    fc.assert(
      fc.property(lignes, (plan) => {
        const inconnue = { ...ligne('p147', null), paye: null };
        expect(sommer([...plan, inconnue])).toEqual(sommer(plan));
        expect(partager([...plan, inconnue])).toEqual(partager(plan));
      }),
    );
  });

  it('le total est la somme de ses lignes, dans tout regroupement', () => {
    fc.assert(
      fc.property(lignes, fc.integer({ min: 1, max: 5 }), (plan, groupes) => {
        const parGroupe = Map.groupBy(plan, (_, rang) => rang % groupes);
        expect(cumuler([...parGroupe.values()].map(partager))).toEqual(partager(plan));
        const { droitCommun, specifique, autres } = partager(plan);
        expect(droitCommun + specifique + autres).toBe(plan.reduce((somme, une) => somme + montantRetenu(une), 0));
      }),
    );
  });

  it('R-103 : financée par le seul programme 147, le droit commun manque', () => {
    expect(estSansDroitCommun(partager([ligne('p147', 100)]))).toBe(true);
    expect(estSansDroitCommun(partager([ligne('p147', 100), ligne('collectivite', 1)]))).toBe(false);
    expect(estSansDroitCommun(partager([ligne('prive', 100)]))).toBe(false);
  });

  it('R-104 : la part des conventions pluriannuelles se compte sur les seuls crédits spécifiques', () => {
    const plan = [
      { ...ligne('p147', 300), pluriannuel: true },
      ligne('p147', 100),
      { ...ligne('collectivite', 999), pluriannuel: true },
    ];
    expect(partPluriannuelle(plan)).toBe(0.75);
  });

  it('écrit les centimes seulement s’il y en a', () => {
    expect(montantFr(3_900_000)).toBe('39\u202F000\u00A0€');
    expect(montantFr(1_230_050)).toBe('12\u202F300,50\u00A0€');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumuler, partDuDroitCommun } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { origineSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { additionner, grouperSommes, pluriannuelDe, type Somme } from '#shared/domain/feuille-de-route/sommes.rules.ts';

const somme = (reste: Partial<Somme>): Somme => ({
  origine: 'droit_commun',
  pluriannuel: false,
  demande: null,
  accorde: null,
  paye: null,
  retenu: 0,
  lignes: 1,
  ...reste,
});

const montant = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null });
const quelconque = fc
  .record({
    origine: fc.constantFrom(...origineSchema.options),
    pluriannuel: fc.boolean(),
    demande: montant,
    accorde: montant,
    paye: montant,
    lignes: fc.integer({ min: 1, max: 9 }),
    annee: fc.integer({ min: 2024, max: 2028 }),
    axe: fc.constantFrom('1', '2', '3'),
  })
  .map((une) => ({ ...une, retenu: une.accorde ?? une.demande ?? 0 }));

describe('l’argent d’une feuille de route', () => {
  it('R-102 : rangé par axe, par année ou par origine, il fait toujours le même total', () => {
    fc.assert(
      fc.property(fc.array(quelconque), (sommes) => {
        const total = additionner(sommes);
        for (const cle of [
          (s: (typeof sommes)[number]) => s.axe,
          (s: (typeof sommes)[number]) => String(s.annee),
          (s: (typeof sommes)[number]) => s.origine,
        ]) {
          const groupes = [...grouperSommes(sommes, cle).values()];
          const dire = (lire: (un: (typeof groupes)[number]) => number | null) =>
            groupes.map(lire).reduce<number | null>((a, b) => (b === null ? a : (a ?? 0) + b), null);
          expect([dire((g) => g.demande), dire((g) => g.accorde), dire((g) => g.paye)]).toEqual([
            total.demande,
            total.accorde,
            total.paye,
          ]);
          expect(cumuler(groupes.map(({ partage }) => partage))).toEqual(total.partage);
        }
        const { droitCommun, specifique, autres } = total.partage;
        expect(droitCommun + specifique + autres).toBe(total.retenu);
      }),
    );
  });

  it('ce que nulle ligne ne dit reste inconnu, et la part d’un total vide aussi', () => {
    const total = additionner([somme({ demande: 1_000, retenu: 1_000 }), somme({ origine: 'europeen' })]);
    expect([total.demande, total.accorde, total.paye]).toEqual([1_000, null, null]);
    expect(additionner([somme({ paye: 0 })]).paye).toBe(0);
    expect(partDuDroitCommun(additionner([]).partage)).toBeNull();
  });

  it('R-104 : les conventions pluriannuelles ne se comptent que sur les crédits spécifiques', () => {
    expect(
      pluriannuelDe([
        somme({ origine: 'p147', pluriannuel: true, retenu: 3_000 }),
        somme({ origine: 'p147', retenu: 7_000 }),
        somme({ origine: 'droit_commun', pluriannuel: true, retenu: 90_000 }),
      ]),
    ).toEqual({ porte: 3_000, total: 10_000 });
    expect(pluriannuelDe([somme({ pluriannuel: true, retenu: 5 })])).toEqual({ porte: 0, total: 0 });
  });
});

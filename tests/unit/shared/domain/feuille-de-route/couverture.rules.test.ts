import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couvrir } from '#shared/domain/feuille-de-route/couverture.rules.ts';
import { type EtatFiche, etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';

const AXES = [{ id: 'emploi' }, { id: 'services' }];
const QUARTIERS = [
  { code: 'QN06803M', libelle: 'Les Coteaux' },
  { code: 'QN06804M', libelle: 'Brustlein' },
];
const action = (axeId: string, quartiers: readonly string[], etat: EtatFiche = 'en_cours', horsQpv = false) => ({
  axeId,
  quartiers,
  horsQpv,
  avancement: { etat },
});

describe('la couverture des quartiers', () => {
  it('nomme les quartiers sans action ; une action abandonnée n’en couvre aucun', () => {
    const { rangs, sansAction, horsQpv, aPreciser } = couvrir(
      [
        action('emploi', ['QN06803M']),
        action('services', ['QN06803M'], 'terminee'),
        action('services', ['QN06804M'], 'abandonnee'),
        action('emploi', [], 'a_venir', true),
        action('emploi', []),
      ],
      AXES,
      QUARTIERS,
    );
    expect(rangs.map(({ libelle, parAxe, total }) => [libelle, ...parAxe.values(), total])).toEqual([
      ['Les Coteaux', 1, 1, 2],
      ['Brustlein', 0, 0, 0],
    ]);
    expect(sansAction.map(({ libelle }) => libelle)).toEqual(['Brustlein']);
    expect([horsQpv, aPreciser]).toEqual([1, 1]);
  });

  it('le total d’un quartier est la somme de ses axes, et un quartier répété ne se compte qu’une fois', () => {
    const quelconque = fc.record({
      axeId: fc.constantFrom('emploi', 'services'),
      quartiers: fc.uniqueArray(fc.constantFrom('QN06803M', 'QN06804M')),
      horsQpv: fc.boolean(),
      avancement: fc.record({ etat: fc.constantFrom(...etatFicheSchema.options) }),
    });
    fc.assert(
      fc.property(fc.array(quelconque), (actions) => {
        const { rangs, sansAction } = couvrir(actions, AXES, [...QUARTIERS, ...QUARTIERS]);
        expect(rangs).toHaveLength(2);
        for (const { parAxe, total } of rangs) expect([...parAxe.values()].reduce((a, b) => a + b, 0)).toBe(total);
        expect(sansAction).toEqual(rangs.filter(({ total }) => total === 0));
      }),
    );
  });
});

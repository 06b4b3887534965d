import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAuDepot, type Rayon, unCran } from '#renderer/features/feuilles-de-route/arbre/places.ts';

const RAYONS: readonly Rayon[] = [
  { axeId: 'un', objectifId: null, ids: ['a', 'b'] },
  { axeId: 'un', objectifId: 'un-un', ids: [] },
  { axeId: 'deux', objectifId: null, ids: ['c'] },
];

/** Ce que l'hôte fait d'une place : l'action quitte son rayon, et entre au rang donné de l'autre. */
const appliquer = (rayons: readonly Rayon[], id: string, place: ReturnType<typeof unCran>): readonly Rayon[] =>
  place === null
    ? rayons
    : rayons.map((rayon) => {
        const sans = rayon.ids.filter((autre) => autre !== id);
        return rayon.axeId === place.axeId && rayon.objectifId === place.objectifId
          ? { ...rayon, ids: sans.toSpliced(place.rang - 1, 0, id) }
          : { ...rayon, ids: sans };
      });

describe('déplacer une action dans l’arbre', () => {
  it('un cran passe à la voisine, puis au rayon d’à côté, même vide, et s’arrête au bout', () => {
    expect(unCran(RAYONS, 'a', 1)).toEqual({ axeId: 'un', objectifId: null, rang: 2 });
    expect(unCran(RAYONS, 'b', 1)).toEqual({ axeId: 'un', objectifId: 'un-un', rang: 1 });
    expect(unCran(RAYONS, 'c', -1)).toEqual({ axeId: 'un', objectifId: 'un-un', rang: 1 });
    expect(unCran(RAYONS, 'c', 1)).toBeNull();
    expect(unCran(RAYONS, 'a', -1)).toBeNull();
  });

  it('un cran dans un sens puis dans l’autre remet l’arbre comme il était', () => {
    const arbre = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }).map((tailles) =>
      tailles.map(
        (taille, rang): Rayon => ({
          axeId: `axe ${rang}`,
          objectifId: null,
          ids: Array.from({ length: taille }, (_, n) => `${rang}-${n}`),
        }),
      ),
    );
    fc.assert(
      fc.property(arbre, fc.constantFrom(-1 as const, 1 as const), (rayons, sens) => {
        for (const id of rayons.flatMap(({ ids }) => ids)) {
          const place = unCran(rayons, id, sens);
          if (place === null) continue;
          const apres = appliquer(rayons, id, place);
          const retour = appliquer(apres, id, unCran(apres, id, sens === 1 ? -1 : 1));
          expect(retour).toEqual(rayons);
        }
      }),
    );
  });

  it('lâchée sur une action, elle se pose avant ou après ; sur un axe ou un objectif, à sa fin', () => {
    const sur = (id: string, cote: 'avant' | 'apres') => ({ genre: 'action', id, cote }) as const;
    expect(placeAuDepot(RAYONS, 'c', sur('a', 'avant'))).toEqual({ axeId: 'un', objectifId: null, rang: 1 });
    expect(placeAuDepot(RAYONS, 'a', sur('b', 'apres'))).toEqual({ axeId: 'un', objectifId: null, rang: 2 });
    expect(placeAuDepot(RAYONS, 'c', { genre: 'rayon', axeId: 'un', objectifId: null })).toMatchObject({ rang: 3 });
    expect(placeAuDepot(RAYONS, 'c', { genre: 'rayon', axeId: 'un', objectifId: 'un-un' })).toMatchObject({ rang: 1 });
  });

  it('posée où elle est déjà, elle ne bouge pas', () => {
    expect(placeAuDepot(RAYONS, 'a', { genre: 'action', id: 'a', cote: 'avant' })).toBeNull();
    expect(placeAuDepot(RAYONS, 'a', { genre: 'action', id: 'b', cote: 'avant' })).toBeNull();
    expect(placeAuDepot(RAYONS, 'b', { genre: 'rayon', axeId: 'un', objectifId: null })).toBeNull();
    expect(placeAuDepot(RAYONS, 'a', { genre: 'action', id: 'partie', cote: 'avant' })).toBeNull();
  });
});

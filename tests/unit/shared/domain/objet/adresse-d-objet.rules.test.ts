import { describe, expect, it } from 'vitest';
import { adresseDeLObjet, objetDeLAdresse } from '#shared/domain/objet/adresse-d-objet.rules.ts';
import { genreDObjetSchema } from '#shared/domain/objet/objet.schema.ts';

const ID = '01890000-0000-7000-8000-000000000001';

describe('l’adresse d’un objet', () => {
  it.each(genreDObjetSchema.options.filter((genre) => genre !== 'territoire'))(
    'se relit, et ses vues aussi : %s',
    (genre) => {
      const adresse = adresseDeLObjet({ genre, id: ID });
      expect([objetDeLAdresse(adresse), objetDeLAdresse(`${adresse}/une-vue?x=1#y`)]).toEqual([
        { genre, id: ID },
        { genre, id: ID },
      ]);
    },
  );

  it('d’un territoire dit sa maille et son code', () => {
    const vise = { genre: 'territoire', id: 'qpv/QN06804M' } as const;
    expect(adresseDeLObjet(vise)).toBe('/territoires/qpv/QN06804M');
    expect(objetDeLAdresse('/territoires/qpv/QN06804M/document')).toEqual(vise);
  });

  it.each([
    '/',
    '/instances',
    '/conventions/region/bilan',
    '/conventions/appels',
    '/annuaire/reprendre',
    '/territoires/planete/1',
    '/territoires/qpv',
    '/aide/seance',
  ])('n’est pas celle d’un écran sans fiche : %s', (adresse) => {
    expect(objetDeLAdresse(adresse)).toBeNull();
  });
});

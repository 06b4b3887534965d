import { campagnes } from '../campagnes.ts';
import { faireDesTours } from '../campagnes/support/pages/tours.ts';
import { fautesDesTours } from '../campagnes/pages.ts';
import { expect, test } from './essai.ts';

const { essaisRapides } = campagnes.pages;

test('un écran laissé à chaque tour se voit, un nœud de trop aussi quand les tours sont nombreux', () => {
  const releves = (nombre: number, parTour: number) =>
    Array.from({ length: nombre }, (_, rang) => ({
      tour: rang + 1,
      noeuds: 1_300 + rang * parTour,
      ecouteurs: 470,
      tas: 0,
    }));
  expect(fautesDesTours(releves(3, 0), 3)).toEqual([]);
  expect(fautesDesTours(releves(3, 400), 3)).toEqual(['400.0 nœuds de plus par tour']);
  expect(fautesDesTours(releves(40, 10), 200)).toEqual(['10.0 nœuds de plus par tour']);
});

test(`la page ne garde rien des écrans quittés (T16, ${essaisRapides} tours)`, async ({ fenetre }) => {
  test.setTimeout(120_000);
  const releves = await faireDesTours(fenetre, essaisRapides, { unEcranSur: 3 });
  expect(releves).toHaveLength(essaisRapides);
  expect(fautesDesTours(releves, essaisRapides)).toEqual([]);
});

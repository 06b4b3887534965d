import fc from 'fast-check';
import { expect, it } from 'vitest';
import { epuiser } from '#shared/travail/suite.ts';
import { trier } from '#shared/travail/trier.ts';

it('trie pas à pas comme le moteur trie d’un trait : les égaux gardent leur ordre', () => {
  const comparer = (un: { cle: number }, autre: { cle: number }) => un.cle - autre.cle;
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 40 }), fc.nat(90), (cles, fois) => {
      const liste = Array.from({ length: fois }, () => cles)
        .flat()
        .map((cle, rang) => ({ cle, rang }));
      expect(epuiser(trier(liste, comparer))).toEqual(liste.toSorted(comparer));
    }),
  );
});

it('rend la main tous les cinq cents éléments environ, au tri comme à la fusion', () => {
  const pas = [
    ...trier(
      Array.from({ length: 4096 }, (_, rang) => -rang),
      (un, autre) => un - autre,
    ),
  ];
  // Huit tris, puis trois étages de fusion de huit pas.
  expect(pas).toHaveLength(8 + 3 * 8);
});

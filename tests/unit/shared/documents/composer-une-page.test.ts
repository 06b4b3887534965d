import { expect, it } from 'vitest';
import { paragraphe } from '#shared/documents/blocs-courants.ts';
import { composer } from '#shared/documents/fiche-territoire/composer.ts';
import { hauteurDes } from '#shared/documents/fiche-territoire/mesure.ts';
import { texte } from '#shared/documents/segments.ts';

const actions = {
  id: 'actions',
  nombre: 200,
  reste: (nombre: number) => `${nombre} actions`,
  blocs: (combien: number) =>
    Array.from({ length: combien }, (_vide, rang) => paragraphe(`a_${rang}`, texte('Une action.'))),
};

it('la page se remplit sans déborder, cède à l’en-tête ce qu’il prend en plus, et nomme ce qui n’y est pas', () => {
  const [nue, avecImage] = [0, 2.5].map((reserve) => composer([], [actions], reserve));
  const [haute, basse] = [hauteurDes(nue?.blocs ?? []), hauteurDes(avecImage?.blocs ?? [])];
  expect(haute).toBeLessThanOrEqual(44);
  expect(basse).toBeLessThanOrEqual(41.5);
  expect(basse).toBeLessThan(haute);
  expect(avecImage?.omis).toEqual([`${200 - (avecImage?.blocs.length ?? 0)} actions`]);
});

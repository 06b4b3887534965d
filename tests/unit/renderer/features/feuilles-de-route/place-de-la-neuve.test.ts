import { expect, it } from 'vitest';
import { objectifPropose, placeDeLaNeuve } from '#renderer/features/feuilles-de-route/tableau/place-de-la-neuve.ts';
import { numeroter, type Placee } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import { identifiant, uneLigne, unTableau } from '#tests/support/constructeurs/un-tableau-de-feuille.ts';

const AXE = identifiant(2);
const [A, B] = [identifiant(7), identifiant(8)];
const objectif = (id: string, rang: number) => ({ id, axeId: AXE, rang, intitule: id, numero: `1.${id}` });
const tableau = unTableau(
  [uneLigne(3, {}), uneLigne(4, { objectifId: A }), uneLigne(5, { objectifId: B }), uneLigne(6, { objectifId: B })],
  { objectifs: [objectif(A, 1), objectif(B, 2)] },
);

it('à la place proposée, une action neuve ne change aucun numéro ; ailleurs, on dit combien se décalent', () => {
  expect(objectifPropose(tableau, AXE)).toBe(B);
  expect(placeDeLaNeuve(tableau, AXE, B)).toEqual({ numero: '1.5', decalees: 0 });
  expect(placeDeLaNeuve(tableau, AXE, A)).toEqual({ numero: '1.3', decalees: 2 });
  expect(placeDeLaNeuve(tableau, AXE, null)).toEqual({ numero: '1.2', decalees: 3 });
  expect(placeDeLaNeuve(tableau, null, null)).toBeNull();
  expect(objectifPropose({ objectifs: [] }, AXE)).toBeNull();
});

it('dit ce que fera la numérotation', () => {
  const deja: Placee[] = tableau.lignes.map(({ id, axeId, objectifId }, rang) => ({ id, axeId, objectifId, rang }));
  const numeros = (placees: readonly Placee[]) => numeroter(tableau.axes, tableau.objectifs, placees).fiches;
  for (const objectifId of [null, A, B]) {
    const apres = numeros([...deja, { id: 'neuve', axeId: AXE, objectifId, rang: 99 }]);
    const change = deja.filter(({ id }) => apres.get(id) !== numeros(deja).get(id)).length;
    expect(placeDeLaNeuve(tableau, AXE, objectifId)).toEqual({ numero: apres.get('neuve'), decalees: change });
  }
});

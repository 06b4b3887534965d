import { expect, it } from 'vitest';
import { tuileVoisine } from '#renderer/ui/dessins/tuiles.ts';
import { TUILES } from '#shared/domain/territoire/tuiles.data.ts';

const tuiles = TUILES.map(({ departement, colonne, rang }) => ({ cle: departement, colonne, rang }));

it('les flèches passent d’un département à son voisin, et franchissent un vide', () => {
  expect(tuileVoisine(tuiles, '55', 'ArrowLeft')).toBe('51');
  expect(tuileVoisine(tuiles, '55', 'ArrowRight')).toBe('57');
  expect(tuileVoisine(tuiles, '55', 'ArrowDown')).toBe('52');
  expect(tuileVoisine(tuiles, '83', 'ArrowRight')).toBe('2B');
  expect(tuileVoisine(tuiles, '29', 'ArrowLeft')).toBeNull();
});

it('depuis chaque tuile, on atteint toutes les autres au clavier', () => {
  const vues = new Set(['75']);
  const aVoir = ['75'];
  for (let ici = aVoir.pop(); ici !== undefined; ici = aVoir.pop())
    for (const fleche of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
      const la = tuileVoisine(tuiles, ici, fleche);
      if (la === null || vues.has(la)) continue;
      vues.add(la);
      aVoir.push(la);
    }
  expect(tuiles.filter(({ cle }) => !vues.has(cle))).toEqual([]);
});

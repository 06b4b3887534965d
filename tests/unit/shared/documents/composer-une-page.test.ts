import { expect, it } from 'vitest';
import { paragraphe } from '#shared/documents/blocs-courants.ts';
import { composer } from '#shared/documents/fiche-territoire/composer.ts';
import { hauteurDes } from '#shared/documents/fiche-territoire/mesure.ts';
import { texte, texteNu } from '#shared/documents/segments.ts';

const actions = {
  id: 'actions',
  nombre: 200,
  reste: (nombre: number) => `${nombre} actions`,
  blocs: (combien: number) =>
    Array.from({ length: combien }, (_vide, rang) => paragraphe(`a_${rang}`, texte('Une action.'))),
};

it('la page se remplit sans déborder, cède à l’en-tête ce qu’il prend en plus, et nomme ce qui n’y est pas', () => {
  const [nue, avecImage] = [0, 2.5].map((reserve) => composer([], [actions], reserve));
  const sansFin = (blocs: typeof nue) => (blocs ?? []).filter(({ id }) => id !== 'omis');
  const [haute, basse] = [hauteurDes(sansFin(nue)), hauteurDes(sansFin(avecImage))];
  expect(haute).toBeLessThanOrEqual(44);
  expect(basse).toBeLessThanOrEqual(41.5);
  expect(basse).toBeLessThan(haute);
  expect(hauteurDes(nue ?? [])).toBeLessThanOrEqual(45);
  const fin = avecImage?.at(-1);
  expect(fin?.type === 'paragraphe' && texteNu(fin.segments).replace(/\u00A0/gu, ' ')).toBe(
    `Ne tiennent pas sur cette page : ${200 - sansFin(avecImage).length} actions.`,
  );
});

it('ce que les dernières priorités cèdent revient aux premières : la page n’a pas de trou', () => {
  const haut = (id: string, lignes: number) => ({
    id,
    nombre: 2,
    reste: (nombre: number) => `${nombre} ${id}`,
    blocs: (combien: number) =>
      Array.from({ length: combien }, (_vide, rang) => paragraphe(`${id}_${rang}`, texte('mot '.repeat(lignes * 22)))),
  });
  const blocs = composer(
    [],
    [haut('actions', 8), haut('appels', 8), haut('quartiers', 12), { ...actions, id: 'chiffres' }],
    0,
  );
  expect(hauteurDes(blocs)).toBeLessThanOrEqual(45);
  expect(blocs.filter(({ id }) => id.startsWith('a_')).length).toBeGreaterThan(2);
});

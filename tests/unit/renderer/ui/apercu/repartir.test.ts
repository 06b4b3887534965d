import { expect, test } from 'vitest';
import type { Bloc, Tableau, Titre } from '#shared/documents/blocs.ts';
import { blocEntier, type Mesure, repartir } from '#renderer/ui/apercu/repartir.ts';

const titre = (id: string): Titre => ({
  id,
  type: 'titre',
  niveau: 2,
  numero: null,
  nouvellePage: false,
  segments: [],
});
const texte = (id: string): Bloc => ({ id, type: 'paragraphe', style: 'corps', lie: false, segments: [] });
const tableau = (id: string, lignes: number, groupes: readonly number[] = []): Tableau => ({
  id,
  type: 'tableau',
  colonnes: [],
  lignes: Array.from({ length: lignes }, (_, rang) =>
    groupes.includes(rang) ? { type: 'groupe' as const, titre: [] } : { type: 'ligne' as const, cellules: [] },
  ),
});
const mesures = (...dites: readonly [string, number, (readonly number[])?][]): ReadonlyMap<string, Mesure> =>
  new Map(dites.map(([id, tete, rangs = []]) => [id, { tete, rangs }]));
const cent = (nombre: number) => Array.from({ length: nombre }, () => 100);
const lignesPar = (pages: readonly (readonly Bloc[])[]) =>
  pages.map((page) => page.flatMap((bloc) => (bloc.type === 'tableau' ? [bloc.lignes.length] : [])));

test('un tableau qui ne tient pas commence sur la page et se coupe entre deux lignes', () => {
  const pages = repartir(
    [texte('a'), titre('b'), tableau('t', 10)],
    mesures(['a', 140], ['b', 50], ['t', 30, cent(10)]),
    790,
  );
  expect(lignesPar(pages)).toEqual([[5], [5]]);
  expect(pages[1]?.[0]?.id).toBe('t~1');
  expect(blocEntier('t~1')).toBe('t');
  expect(blocEntier('t')).toBe('t');
});

test('moins de deux lignes au bas d’une page : le tableau passe à la suivante avec son titre', () => {
  const pages = repartir(
    [texte('a'), titre('b'), tableau('t', 4)],
    mesures(['a', 500], ['b', 50], ['t', 30, cent(4)]),
    790,
  );
  expect(pages.map((page) => page.map(({ id }) => id))).toEqual([['a'], ['b', 't']]);
});

test('un intitulé de groupe ne finit pas une page, et aucune ligne ne se perd', () => {
  const pages = repartir([texte('a'), tableau('t', 12, [4])], mesures(['a', 200], ['t', 30, cent(12)]), 790);
  expect(lignesPar(pages)).toEqual([[4], [7], [1]]);
});

test('une ligne plus haute qu’une page ne fait pas tourner sans fin', () => {
  const pages = repartir([texte('a'), tableau('t', 2)], mesures(['a', 100], ['t', 30, [900, 900]]), 790);
  expect(lignesPar(pages)).toEqual([[], [1], [1]]);
});

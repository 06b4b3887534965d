import { expect, it } from 'vitest';
import { GENRES_PROPOSES } from '#shared/domain/designation/genres.data.ts';
import { quiAppeler } from '#shared/domain/designation/qui-appeler.rules.ts';
import { uneDesignation } from '#tests/support/constructeurs/une-designation.ts';

const JOUR = '2026-03-12';
const lire = (designations: Parameters<typeof quiAppeler>[0], departement = '55') =>
  quiAppeler(designations, GENRES_PROPOSES, departement, JOUR).map(({ genre, designation, manque }) => [
    genre,
    designation?.rang ?? null,
    manque,
  ]);

it('A2 : tous ceux du département, les suppléants après ; ce que l’on attend partout et qui manque se dit (A6)', () => {
  const lues = lire([
    uneDesignation({ rang: 'suppleant' }),
    uneDesignation(),
    uneDesignation({ genre: 'delegue_prefet' }),
    uneDesignation({ fin: '2026-01-31', genre: 'rce_bpifrance' }),
  ]);
  expect(lues).toEqual([
    ['eq2030_departemental', 'referent', null],
    ['eq2030_departemental', 'suppleant', null],
    ['eq2030_regional', null, 'personne de noté'],
    ['rce_bpifrance', null, 'vacante depuis le 01/02/2026'],
    ['delegue_prefet', 'referent', null],
  ]);
});

it('une vacance notée ne se redouble pas ; un suppléant seul laisse voir le manque', () => {
  expect(lire([uneDesignation({ personne: null, debut: '2026-02-15' })])[0]).toEqual([
    'eq2030_departemental',
    'referent',
    'vacante depuis le 15/02/2026',
  ]);
  expect(lire([uneDesignation({ rang: 'suppleant' })]).slice(0, 2)).toEqual([
    ['eq2030_departemental', null, 'personne de noté'],
    ['eq2030_departemental', 'suppleant', null],
  ]);
});

it('ne dit rien d’un autre département que ce qui y manque', () => {
  expect(lire([uneDesignation()], '88').map(([genre]) => genre)).toEqual([
    'eq2030_departemental',
    'eq2030_regional',
    'rce_bpifrance',
  ]);
});

import { expect, it } from 'vitest';
import { graphiesVoisines, matriceDe } from '#shared/domain/eq2030/matrice.rules.ts';

const NANCY = { id: 'a', genre: 'epci' as const, code: '245400676', libelle: 'Métropole du Grand Nancy' };
const METZ = { id: 'b', genre: 'epci' as const, code: '200039865', libelle: 'Metz Métropole' };
const ECRIT = { id: 'c', genre: null, code: null, libelle: 'Est de la Meuse' };

const deploiement = (structure: string, dispositif: 'CITESLAB' | 'CARREFOUR' | 'BUS' | 'AUTRE', plus = {}) => ({
  id: `${structure} ${dispositif}`,
  structureId: structure,
  structure,
  dispositif,
  libelle: null,
  aVerifier: null,
  territoires: [NANCY],
  ...plus,
});

it('A4 : un rang par opérateur, une colonne par territoire, les non reconnus à la fin et jamais perdus', () => {
  const { colonnes, lignes } = matriceDe([
    deploiement('ALEXIS', 'CARREFOUR', { territoires: [NANCY, METZ], aVerifier: 'cellule fusionnée' }),
    deploiement('FRANCE ACTIVE LORRAINE', 'CITESLAB'),
    deploiement('BGE', 'BUS', { territoires: [ECRIT] }),
    deploiement('ALEXIS', 'AUTRE', { libelle: 'Prêt d’honneur quartier' }),
  ]);
  expect(colonnes.map(({ libelle, reconnu }) => [libelle, reconnu])).toEqual([
    ['Métropole du Grand Nancy', true],
    ['Metz Métropole', true],
    ['Est de la Meuse', false],
  ]);
  expect(lignes.map(({ operateur }) => operateur)).toEqual(['ALEXIS', 'FRANCE ACTIVE LORRAINE', 'BGE']);
  expect(lignes[0]?.cases['epci 245400676']).toEqual([
    { deploiementId: 'ALEXIS CARREFOUR', dispositif: 'Carrefour', aVerifier: true },
    { deploiementId: 'ALEXIS AUTRE', dispositif: 'Prêt d’honneur quartier', aVerifier: false },
  ]);
  expect(lignes[2]?.cases['écrit estdelameuse']).toHaveLength(1);
});

it('regroupée par département, une case ne répète pas un même déploiement', () => {
  const { colonnes, lignes } = matriceDe([deploiement('ALEXIS', 'CARREFOUR', { territoires: [NANCY, METZ] })], () => [
    { cle: '54', libelle: 'Meurthe-et-Moselle', reconnu: true },
  ]);
  expect(colonnes).toHaveLength(1);
  expect(lignes[0]?.cases['54']).toHaveLength(1);
});

it('A5 : deux écritures d’un même opérateur se signalent', () => {
  expect(
    graphiesVoisines([
      { operateur: 'BGE ALSACE-LORRAINE' },
      { operateur: 'BGE Alsace Lorraine' },
      { operateur: 'ALEXIS' },
    ]),
  ).toEqual([['BGE ALSACE-LORRAINE', 'BGE Alsace Lorraine']]);
});

import { describe, expect, it } from 'vitest';
import { partieDeDepartement } from '#shared/domain/eq2030/partie-de-departement.rules.ts';
import { cleDuTerritoire } from '#shared/domain/eq2030/territoires-ecrits.rules.ts';

describe('une partie de département (A4)', () => {
  it.each([
    ['Est de la Meuse', '55'],
    ['Nord de la Meurthe-et-Moselle', '54'],
    ['nord-ouest de l’Aisne', '02'],
    ['le sud du Nord', '59'],
    ['Secteurs ruraux du 95', '95'],
    ['moitié sud de la Corse-du-Sud', '2A'],
    ['nord de la 2b', '2B'],
  ])('« %s » se rattache au département %s, et garde ses mots', (libelle, code) => {
    expect(partieDeDepartement(libelle)).toEqual({ genre: 'departement', code, libelle });
  });

  it.each([
    'Meuse',
    'Nord',
    'sud du département',
    'Est de la Pologne',
    'Métropole du Grand Nancy',
    'Pays de Sedan',
    '',
  ])('« %s » n’en est pas une', (libelle) => expect(partieDeDepartement(libelle)).toBeNull());

  it('n’est pas le département lui-même : l’un ne prend pas la place de l’autre', () => {
    const cle = (libelle: string) => cleDuTerritoire({ genre: 'departement', code: '55', libelle });
    expect(cle('Meuse')).toBe('departement 55');
    expect(cle('Est de la Meuse')).not.toBe(cle('Meuse'));
    expect(cle('Est de la Meuse')).not.toBe(cle('Ouest de la Meuse'));
  });
});

import { describe, expect, it } from 'vitest';
import { mailleDuType, territoireQueDitLeNom } from '#shared/domain/annuaire/territoire-de-structure.rules.ts';

const departements = ['Marne', 'Haute-Marne', 'Haut-Rhin', 'Bas-Rhin'].map((libelle, rang) => ({
  genre: 'departement' as const,
  code: `0${rang}`,
  libelle,
}));
const epci = ['CA Colmar Agglomération', 'CC de Colmar'].map((libelle) => ({
  genre: 'epci' as const,
  code: libelle,
  libelle,
}));
const communes = ['1', '2'].map((code) => ({ genre: 'commune' as const, code, libelle: 'Saint-Denis' }));

describe('le territoire que dit le nom d’une structure', () => {
  it.each([
    ['Préfecture du Haut-Rhin', 'Haut-Rhin'],
    ['DDETSPP de la Haute Marne', 'Haute-Marne'],
    ['DDETSPP de la Marne', 'Marne'],
    ['Préfecture', null],
    ['Préfecture du Rhin', null],
  ])('« %s » : %s', (nom, libelle) => {
    expect(territoireQueDitLeNom(nom, 'departement', departements)?.libelle ?? null).toBe(libelle);
  });

  it('une intercommunalité se dit avec ou sans sa forme ; deux homonymes ne disent rien', () => {
    expect(territoireQueDitLeNom('Colmar Agglomération', 'epci', epci)?.libelle).toBe('CA Colmar Agglomération');
    expect(territoireQueDitLeNom('Ville de Saint-Denis', 'commune', communes)).toBeNull();
    expect(territoireQueDitLeNom('Ville de Saint-Denis', 'commune', communes.slice(1))?.code).toBe('2');
  });

  it('un syndicat ou une association n’en dit rien', () => {
    expect([mailleDuType('association'), mailleDuType(null), mailleDuType('ddets')]).toEqual([
      null,
      null,
      'departement',
    ]);
  });
});

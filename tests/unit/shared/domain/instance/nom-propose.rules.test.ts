import { describe, expect, it } from 'vitest';
import { complementDuContrat, ecritCle, sansRedite } from '#shared/domain/instance/nom-propose.rules.ts';

describe('« CLE » (R-004)', () => {
  it.each(['CLE', 'CLE de Thann', 'le CLE', 'C.L.E. de Thann'])('se reconnaît dans « %s »', (texte) =>
    expect(ecritCle(texte)).toBe(true),
  );
  it.each(['CLPE', 'Cléry', 'CLEMENCEAU', 'clé', null])('n’est pas dans « %s »', (texte) =>
    expect(ecritCle(texte)).toBe(false),
  );
});

describe('le nom d’un comité de contrat de ville', () => {
  it.each([
    ['CA Mulhouse Alsace Agglomération', 'de Mulhouse Alsace Agglomération'],
    ['CC du Bassin d’Aubenas', 'du Bassin d’Aubenas'],
    ['CA de Sophia Antipolis', 'de Sophia Antipolis'],
    ['CC des Trois Rivières', 'des Trois Rivières'],
    ['Métropole Nice Côte d’Azur', 'de la Métropole Nice Côte d’Azur'],
    ['Grand-Orly Seine Bièvre', 'du Grand-Orly Seine Bièvre'],
    ['CA GrandSoissons Agglomération', 'de GrandSoissons Agglomération'],
    ['Bagneux', 'de Bagneux'],
    ['Contrat de ville de Colmar', 'de Colmar'],
  ])('%s devient « %s »', (libelle, attendu) => expect(complementDuContrat(libelle)).toBe(attendu));

  it('ne redit pas ce que le nom légal dit déjà', () => {
    expect(sansRedite('copil_ville', 'du contrat de ville de Colmar')).toBe('de Colmar');
    expect(sansRedite('copil_ville', 'Comité de pilotage du contrat de ville de Colmar')).toBe('de Colmar');
    expect(sansRedite('groupe_travail', 'Groupe de travail mobilité')).toBe('mobilité');
    expect(sansRedite('groupe_travail', 'mobilité')).toBe('mobilité');
  });
});

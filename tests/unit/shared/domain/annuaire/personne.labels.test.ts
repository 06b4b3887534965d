import { describe, expect, it } from 'vitest';
import { qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';

describe('la qualité d’une personne (R. 133-13)', () => {
  it.each([
    ['déléguée syndicale départementale', 'CFDT', 'déléguée syndicale départementale, CFDT'],
    ['directrice', 'France Travail', 'directrice, France Travail'],
    ['cheffe du service insertion', 'DDETSPP du Haut-Rhin', 'cheffe du service insertion, DDETSPP du Haut-Rhin'],
    ['adjointe au maire', 'Mulhouse Alsace Agglomération', 'adjointe au maire, Mulhouse Alsace Agglomération'],
    ['directrice', 'Direction départementale de l’emploi', 'directrice, Direction départementale de l’emploi'],
    [
      'directrice départementale',
      'Direction départementale de l’emploi',
      'directrice départementale, Direction départementale de l’emploi',
    ],
    ['cheffe de service', 'Service de l’insertion', 'cheffe de service, Service de l’insertion'],
    [
      'présidente de la mission locale',
      'Mission locale de Thann',
      'présidente de la mission locale, Mission locale de Thann',
    ],
    ['directeur d’agence', 'Agence de Saint-Louis', 'directeur d’agence, Agence de Saint-Louis'],
    ['directeur', 'Mission locale', 'directeur, Mission locale'],
  ])('ajoute la structure que « %s » ne nomme pas', (fonction, structure, attendue) => {
    expect(qualiteDe({ fonction, structure })).toBe(attendue);
  });

  it.each([
    ['préfète du Haut-Rhin', 'Préfecture du Haut-Rhin'],
    ['sous-préfet de Mulhouse', 'Sous-préfecture de Mulhouse'],
    ['conseillère régionale', 'Conseil régional'],
    ['conseillère régionale', 'Conseil régional du Grand Est'],
    ['conseillère départementale', 'Département des Vosges'],
    ['président de la mission locale', 'Mission locale'],
    ['vice-présidente de Mulhouse Alsace Agglomération', 'Mulhouse Alsace Agglomération'],
    ['déléguée CFDT', 'CFDT'],
  ])('ne répète pas la structure que « %s » nomme déjà', (fonction, structure) => {
    expect(qualiteDe({ fonction, structure })).toBe(fonction);
  });

  it('se contente de ce qui est connu', () => {
    expect(qualiteDe({ fonction: null, structure: 'Cap emploi' })).toBe('Cap emploi');
    expect(qualiteDe({ fonction: 'maire', structure: null })).toBe('maire');
    expect(qualiteDe({ fonction: null, structure: null })).toBeNull();
  });
});

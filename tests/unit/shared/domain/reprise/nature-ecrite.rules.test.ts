import { describe, expect, it } from 'vitest';
import { natureQueDit } from '#shared/domain/reprise/successions/nature-ecrite.rules.ts';
import { SUCCESSIONS } from '#shared/domain/reprise/successions/successions.cible.ts';

describe('la nature d’un lien de 2015 à 2024 (R-011)', () => {
  it.each([
    'Périmètre inchangé',
    'Contour identique',
    'Non modifié',
    'Sans évolution',
    'QPV conservé',
    'Aucun changement',
  ])('« %s » : le quartier est conservé', (ecrit) => expect(natureQueDit(ecrit)).toBe('conserve'));
  it.each([
    ['Périmètre modifié', 'modifie'],
    ['Contour réduit', 'modifie'],
    ['Scindé', 'scinde'],
    ['Fusionné avec Drouot', 'fusionne'],
    ['Non reconduit', 'sorti'],
    ['Nouveau QPV', 'entre'],
    ['bizarre', null],
  ])('« %s » : %s', (ecrit, attendue) => expect(natureQueDit(ecrit)).toBe(attendue));

  it('plusieurs codes des deux côtés ne disent pas lequel suit lequel', () => {
    const dits = SUCCESSIONS.verifier({ ancien: 'QP068001, QP068002', nouveau: 'QN06801M, QN06803M' });
    expect(dits).toMatchObject([{ champ: 'nouveau', gravite: 'refus' }]);
    expect(SUCCESSIONS.verifier({ ancien: 'QP068001', nouveau: 'QN06801M, QN06803M' })).toEqual([]);
  });
});

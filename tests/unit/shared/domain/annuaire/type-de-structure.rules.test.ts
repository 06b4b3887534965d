import { expect, it } from 'vitest';
import { typeQueDitLeNom } from '#shared/domain/annuaire/type-de-structure.rules.ts';

it.each([
  ['Sous-préfecture de Mulhouse', 'sous_prefecture'],
  ['Préfecture du Haut-Rhin', 'prefecture'],
  ['SGARE Grand Est', 'sgare'],
  ['DIRECCTE', 'dreets'],
  ['DDETS-PP de la Meuse', 'ddets'],
  ['DDETSPP du Haut-Rhin', 'ddets'],
  ['Association régionale des missions locales', 'arml'],
  ['Mission locale Sud-Alsace', 'mission_locale'],
  ['France Travail, direction territoriale du Haut-Rhin', 'france_travail_dt'],
  ['Agence France Travail de Colmar', 'france_travail_agence'],
  ['France Travail', null],
  ['Cap emploi 68-67', 'cap_emploi'],
  ['École de la deuxième chance', 'e2c'],
  ['CA Colmar Agglomération', 'epci'],
  ['Mulhouse Alsace Agglomération', 'epci'],
  ['Région Grand Est', 'conseil_regional'],
  ['Ville de Wittenheim', 'commune'],
  ['CFDT', null],
  ['Cabinet Dupont', null],
  ['Cap sur l’emploi', null],
])('« %s » : %s', (nom, type) => {
  expect(typeQueDitLeNom(nom)).toBe(type);
});

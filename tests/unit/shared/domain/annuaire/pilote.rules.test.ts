import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clesDePersonne, clesDeStructure, estPilote } from '#shared/domain/annuaire/pilote.rules.ts';

const zoe = new Set(clesDePersonne({ prenom: 'Zoé', nom: 'Martin-Duval' }));

describe('le pilote d’une décision, écrit librement', () => {
  it.each([
    ['Mme\u00A0Zoé Martin-Duval, directrice', true],
    ['Zoe MARTIN DUVAL', true],
    ['MARTIN-DUVAL Zoé', true],
    ['Cap emploi et Mme Zoé Martin-Duval', true],
    ['Zoé Martin-Duval ; M. Adam', true],
    ['Zoé Martin', false],
    ['Martin-Duval', false],
    ['Mme Zoé Martin-Duvallet', false],
    ['', false],
  ])('« %s » la nomme : %s', (pilote, nomme) => {
    expect(estPilote(pilote, zoe)).toBe(nomme);
  });

  it('nomme une structure par son nom ou son sigle, même quand son nom porte « et »', () => {
    const cles = new Set(clesDeStructure({ nom: 'Agence de services et de paiement', sigle: 'ASP' }));
    expect(
      ['Agence de services et de paiement', 'asp', 'DDETS, ASP', 'ASPTT'].map((nom) => estPilote(nom, cles)),
    ).toEqual([true, true, true, false]);
  });

  it('sans prénom, personne ne se reconnaît à coup sûr', () => {
    expect(clesDePersonne({ prenom: null, nom: 'Martin' })).toEqual([]);
  });

  it('toute personne se retrouve sous son nom complet, quelle que soit la casse', () => {
    const mot = fc.stringMatching(/^[a-z]{2,12}$/u);
    fc.assert(
      fc.property(mot, mot, (prenom, nom) => {
        const cles = new Set(clesDePersonne({ prenom, nom }));
        expect(estPilote(`M. ${prenom.toUpperCase()} ${nom}, maire`, cles)).toBe(true);
      }),
    );
  });
});

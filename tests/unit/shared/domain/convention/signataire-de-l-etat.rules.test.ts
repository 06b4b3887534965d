import { describe, expect, it } from 'vitest';
import { constatsDuSignataire } from '#shared/domain/convention/signataire-de-l-etat.rules.ts';
import type { NatureEmetteur } from '#shared/domain/service/emetteur.schema.ts';

const signataire = (qualite: string, delegation: string | null) => ({
  id: '00000000-0000-7000-8000-0000000000e1',
  civilite: null,
  prenom: 'Camille',
  nom: 'Essai',
  qualite,
  delegation,
  parDefaut: true,
  retireLe: null,
});
const DIRECTRICE = 'directrice régionale de l’économie, de l’emploi, du travail et des solidarités';
const phrases = (nature: NatureEmetteur, qui: ReturnType<typeof signataire> | null) =>
  constatsDuSignataire({ nature, intitule: 'Le service', signataire: qui }).map(({ code, article, phrase }) =>
    `${code} ${article} ${phrase}`.replace(/\s/gu, ' '),
  );

describe('O-12 : qui signe pour le préfet de région', () => {
  it('le préfet de région lui-même, ou son délégataire dont l’arrêté est connu', () => {
    expect(phrases('prefet_region', null)).toEqual([]);
    expect(phrases('prefet_region', signataire('préfète de la région Grand Est', null))).toEqual([]);
    expect(phrases('dreets', signataire(DIRECTRICE, 'arrêté du 2 février 2026'))).toEqual([]);
  });

  it('un délégataire sans arrêté, une direction sans signataire : ce qui manque se dit', () => {
    expect(phrases('dreets', signataire(DIRECTRICE, null))[0]).toMatch(/^O-12 D\. 5316-1 Indiquez l’arrêté/u);
    expect(phrases('dreets', null)[0]).toMatch(/pas de signataire à qui le préfet de région a délégué/u);
  });

  it('un service du département ne signe pas pour lui, même par délégation', () => {
    for (const nature of ['ddets', 'prefet_departement', 'sous_prefecture', 'autre'] as const)
      expect(phrases(nature, signataire('directeur', 'arrêté du 3 mars 2026'))[0]).toMatch(
        /^O-12 D\. 5316-1 Le préfet de région signe une convention O2R : « Le service » ne signe pas pour lui\.$/u,
      );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireClasseur } from '#electron/lecture/classeur/lire-classeur.ts';
import { texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import { etablirCartes } from '#shared/documents/annuaire/cartes.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';

const ZOE: Personne = {
  id: 'zoe',
  civilite: 'Mme',
  prenom: 'Zoé',
  nom: 'Martin; Haas',
  fonction: 'directrice, pôle emploi\\insertion',
  structure: 'Préfecture du Haut-Rhin',
  courriel: 'zoe.martin@exemple.fr',
  telephone: '03 89 00 00 01',
};

const relire = (cartes: string): string[][] => {
  const [feuille] = lireClasseur(new TextEncoder().encode(cartes), 'cartes.vcf').feuilles;
  return (feuille?.lignes ?? []).slice(1).map((ligne) => ligne.map((cellule) => texteDe(cellule)));
};
const enLigne = ({ civilite, prenom, nom, fonction, structure, courriel, telephone }: Personne): string[] =>
  [civilite, prenom, nom, fonction, structure, courriel, telephone].map((valeur) => valeur ?? '');

describe('etablirCartes', () => {
  it('écrit une carte par personne, ce qui sépare échappé', () => {
    expect(etablirCartes([ZOE]).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      String.raw`N:Martin\; Haas;Zoé;;Mme;`,
      String.raw`FN:Zoé Martin\; Haas`,
      'ORG:Préfecture du Haut-Rhin',
      String.raw`TITLE:directrice\, pôle emploi\\insertion`,
      'EMAIL;TYPE=INTERNET,WORK:zoe.martin@exemple.fr',
      'TEL;TYPE=WORK,VOICE:03 89 00 00 01',
      'END:VCARD',
      '',
    ]);
  });

  it('plie à 75 octets, sans couper un signe', () => {
    const lignes = etablirCartes([{ ...ZOE, fonction: 'é'.repeat(100) }]).split('\r\n');
    for (const ligne of lignes) expect(new TextEncoder().encode(ligne).length).toBeLessThanOrEqual(75);
    expect(relire(lignes.join('\r\n'))[0]?.[3]).toBe('é'.repeat(100));
  });

  it('reprises, elles rendent les mêmes personnes', () => {
    const mot = fc
      .stringMatching(/^[A-Za-zÀ-ÿ,;:\\'’ .0-9-]{1,60}$/u)
      .map((texte) => texte.replace(/\s+/gu, ' ').trim())
      .filter((texte) => texte !== '');
    const nullable = fc.option(mot, { nil: null });
    const personne = fc.record<Personne>({
      id: fc.constant('id'),
      civilite: fc.constantFrom('M.', 'Mme', null),
      prenom: mot,
      nom: mot,
      fonction: nullable,
      structure: nullable,
      courriel: fc.constantFrom('a.b@exemple.fr', null),
      telephone: fc.constantFrom('03 89 00 00 01', null),
    });
    fc.assert(
      fc.property(fc.array(personne, { minLength: 1, maxLength: 5 }), (personnes) => {
        expect(relire(etablirCartes(personnes))).toEqual(personnes.map(enLigne));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createReleve, createUsage } from '#shared/domain/formation/hors-annuaire.rules.ts';
import { inventerLesPersonnages } from '#shared/domain/formation/inventer.rules.ts';
import { dresserLeCarnet } from '#shared/domain/formation/carnet.rules.ts';
import { texteDeFormation } from '#shared/domain/formation/texte-de-formation.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { uneNommee, unTirage } from '#tests/support/formation.ts';

const CINQ_MILLE = Array.from({ length: 5_000 }, (_, rang) =>
  uneNommee(['Emma', 'Paul', 'Hélène', 'Luc'][rang % 4] ?? '', `${['Oberlin', 'Roth', 'Haas'][rang % 3]} ${rang}`, {
    civilite: rang % 2 === 0 ? 'Mme' : 'M.',
    telephones: [
      `03 89 ${String(rang)
        .padStart(6, '0')
        .replace(/(\d\d)(?=\d)/gu, '$1 ')}`,
    ],
    courriels: [`p${rang}@exemple.fr`],
  }),
);

describe('inventer les personnages', () => {
  it('donne à cinq mille personnes cinq mille noms, adresses et numéros, jamais un nom du fichier', () => {
    const personnages = inventerLesPersonnages(CINQ_MILLE, unTirage(), new Set(['oberlin', 'roth', 'haas']));
    const noms = [...personnages.values()].map(({ nom }) => enTri(nom));
    expect(new Set(noms).size).toBe(5_000);
    expect(noms.filter((nom) => /oberlin|^roth$|^haas$/u.test(nom))).toEqual([]);
    const carnet = dresserLeCarnet(CINQ_MILLE, personnages, unTirage());
    const adresses = CINQ_MILLE.map(({ courriels: [courriel = ''] }) => carnet.courriel(courriel));
    expect(new Set(adresses).size).toBe(5_000);
    for (const adresse of adresses) expect(adresse).toMatch(/^[a-z-]+\.[a-z-]+@exemple\.fr$/u);
    const numeros = CINQ_MILLE.map(({ telephones: [numero = ''] }) => carnet.telephone(numero));
    expect(new Set(numeros).size).toBe(5_000);
    for (const numero of numeros) expect(numero).toMatch(/^03 53 01 \d\d \d\d$/u);
  });

  it('garde le genre, redonne les mêmes noms au même sel, d’autres à un autre', () => {
    const dites = [uneNommee('Emma', 'Roth'), uneNommee('Paul', 'Haas', { civilite: 'M.' })];
    const [un, deux, autre] = ['a', 'a', 'b'].map((sel) => inventerLesPersonnages(dites, unTirage(sel), new Set()));
    expect(deux).toEqual(un);
    expect(autre).not.toEqual(un);
    const sansCivilite = uneNommee('Emma', 'Roth', { civilite: null });
    const feminine = inventerLesPersonnages([sansCivilite], unTirage(), new Set()).get(sansCivilite.cle);
    const dite = inventerLesPersonnages([uneNommee('Emma', 'Roth')], unTirage(), new Set()).get(sansCivilite.cle);
    expect(feminine?.prenom).toBe(dite?.prenom);
  });
});

describe('qui n’est pas dans l’annuaire', () => {
  const relever = (textes: readonly (readonly [texte: string, nomme: boolean])[]) => {
    const releve = createReleve(new Set(['weber']));
    for (const [texte, nomme] of textes) releve.voir(texte, nomme);
    return releve.rendre().map(({ civilite, noms, prenoms }) => [civilite, noms, prenoms]);
  };
  it('se reconnaît à sa civilité, ou au champ qui le nomme ; ni une fonction ni un service', () => {
    expect(
      relever([
        ['Mme Léa DURAND et M. Kuntz répondent.', false],
        ['M. le maire, Madame la préfète, M. Weber', false],
        ['Camille Essai', true],
        ['Mission Locale', true],
        ['Camille Essai', false],
      ]),
    ).toEqual([
      ['Mme', ['DURAND'], ['Léa']],
      ['M.', ['Kuntz'], []],
      [null, ['Essai', 'Camille'], ['Camille']],
    ]);
  });
  it('un nom que le fichier écrit surtout sans capitale est un mot', () => {
    const usage = createUsage(new Set(['fontaine', 'weber', 'kowalczyk']));
    for (const texte of ['la fontaine', 'une fontaine', 'Fontaine', 'Weber', 'Weber', 'Weber', 'weber'])
      usage.voir(texte);
    // Un nom qui n'est pas un mot du français ne le devient pas, même tapé en minuscules partout.
    for (const texte of ['rappeler kowalczyk', 'kowalczyk propose']) usage.voir(texte);
    expect([...usage.communs()]).toEqual(['fontaine']);
  });
});

it('un texte de formation a la longueur de celui qu’il remplace', () => {
  for (const longueur of [1, 12, 60, 61, 300, 4_000]) {
    const rendu = texteDeFormation('x'.repeat(longueur));
    expect(rendu.length).toBeLessThanOrEqual(longueur);
    expect(rendu.length).toBeGreaterThan(longueur * 0.8 - 4);
  }
});

import { describe, expect, it } from 'vitest';
import { comprendreDes, uneFeuille } from '#tests/support/reprise/feuilles.ts';

const sorts = (...lus: Parameters<typeof comprendreDes>) =>
  comprendreDes(...lus).lignes.map(({ ligne, sort, raison }) => [ligne, sort, raison]);

describe('les doublons du tableau', () => {
  const lignes = [
    ['Nom', 'Prénom', 'Mail'],
    ['MARTIN', 'Zoé', 'zoe.martin@exemple.fr'],
    ['Martin', 'Zoe', ''],
    ['DUPONT', 'Paul', 'Zoé.Martin@exemple.fr'],
    ['MARTIN', 'Zoé', 'z.martin@exemple.fr'],
    ['DURAND', 'Léa', ''],
    ['DURAND', 'Lea', 'lea.durand@exemple.fr'],
  ];

  it('par l’adresse, ou par le nom si aucune adresse ne les distingue', () => {
    expect(sorts(uneFeuille(lignes)).map(([, sort, raison]) => [sort, raison])).toEqual([
      ['entre', null],
      ['cote', 'Même personne que la ligne 2'],
      ['cote', 'Même adresse que la ligne 2'],
      ['entre', null],
      ['entre', null],
      ['cote', 'Même personne que la ligne 6'],
    ]);
  });

  it('se reconnaissent composés ou décomposés, avec ou sans trait d’union (T24)', () => {
    const feuille = uneFeuille([
      ['Nom', 'Prénom'],
      ['BŒRSCH-LÉVY', 'Zoé'],
      ['Boersch Lévy'.normalize('NFD'), 'ZOE\u0301'],
    ]);
    expect(sorts(feuille)[1]).toEqual([2, 'cote', 'Même personne que la ligne 2']);
  });

  it('deux personnes d’une même boîte de service n’en sont pas', () => {
    const feuille = uneFeuille([
      ['Nom', 'Prénom', 'Mail'],
      ['MARTIN', 'Zoé', 'contact@exemple.fr'],
      ['DUPONT', 'Paul', 'contact@exemple.fr'],
      ['MARTIN', 'Zoé', 'accueil@exemple.fr'],
    ]);
    expect(sorts(feuille).map(([, sort]) => sort)).toEqual(['entre', 'entre', 'cote']);
  });

  it('la personne en garde un, ou en écarte le premier', () => {
    expect(sorts(uneFeuille(lignes), { gardees: [3] })[2]).toEqual([3, 'entre', null]);
    expect(sorts(uneFeuille(lignes), { ecartees: [5] }).slice(4)).toEqual([
      [5, 'cote', 'Laissée de côté par vous'],
      [6, 'entre', null],
    ]);
  });

  it('une ligne refusée n’écarte pas celle qui dit la même chose sans faute', () => {
    const lue = sorts(
      uneFeuille([
        ['Nom', 'Prénom', 'Mail'],
        ['MARTIN', 'Zoé', 'zoe.martin@'],
        ['MARTIN', 'Zoé', 'zoe.martin@exemple.fr'],
      ]),
    );
    expect(lue.map(([, sort]) => sort)).toEqual(['revoir', 'entre']);
  });
});

describe('ce qui reste de côté', () => {
  it('titre du document, section, total, « en attente », personne de nommé', () => {
    const feuille = uneFeuille(
      [
        ['LISTE DES MEMBRES'],
        ['Nom', 'Prénom', 'Structure', 'Fonction'],
        ['Représentants de l’État'],
        ['STOCKER', 'Rémi', 'SP Mulhouse'],
        [],
        ['OUAHRANI Fatima', '', ''],
        ['en attente', '', 'AMF 68'],
        ['', '', 'Région', 'élu'],
        ['Total : 3', '', '3'],
      ],
      [{ ligne: 5, colonne: 0, lignes: 1, colonnes: 3 }],
    );
    expect(sorts(feuille)).toEqual([
      [0, 'cote', 'Titre du document'],
      [2, 'cote', 'Titre de section ou note'],
      [3, 'entre', null],
      [5, 'cote', 'Titre de section ou note'],
      [6, 'cote', '« en attente » : personne n’est désigné'],
      [7, 'cote', 'Personne n’y est nommé'],
      [8, 'cote', 'Total'],
    ]);
    expect(sorts(feuille, { gardees: [5, 7] }).filter(([ligne]) => ligne === 5 || ligne === 7)).toEqual([
      [5, 'entre', null],
      [7, 'revoir', 'Indiquez le nom de la personne.'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { MembreLu } from '#shared/domain/annuaire/collage.rules.ts';
import { memeStructure, placerMembres } from '#shared/domain/annuaire/placement.rules.ts';
import { proposerSieges } from '#shared/domain/instance/composition-proposee.rules.ts';
import { unMandat, unePersonne } from '#tests/support/une-seance.ts';

const EPCI = [
  { siren: '200000001', libelle: 'CA Saint-Louis Agglomération' },
  { siren: '200000002', libelle: 'CC du Sundgau' },
];
const sieges = proposerSieges({ type: 'CLPE', departementCode: '88' }, EPCI).map((siege) => ({
  ...siege,
  id: `${siege.categorie}${siege.rang}`,
  mandats: [],
}));
const lu = (
  nom: string,
  fonction: string | null,
  structure: string | null,
  plus: Partial<MembreLu> = {},
): MembreLu => ({
  personne: { civilite: null, prenom: 'Zoé', nom, fonction, structure, courriel: null, telephone: null },
  role: 'titulaire',
  categorie: null,
  rubrique: null,
  fautes: {},
  ...plus,
});
const places = (...lus: MembreLu[]) => placerMembres(lus, sieges, [], '2026-03-12').map(({ siegeId }) => siegeId);

describe('le siège proposé', () => {
  it.each([
    ['la préfète', 'Préfète des Vosges', 'Préfecture', 'P1'],
    ['un sous-préfet', 'Sous-préfet', 'Préfecture des Vosges', '11'],
    ['une cheffe de service de la DDETS', 'Cheffe de service', 'DDETSPP', '11'],
    ['la région', 'Conseillère régionale', 'Région Grand Est', '21'],
    ['le département', 'Vice-président', 'Conseil départemental des Vosges', '31'],
    ['une intercommunalité, par son nom', 'Président', 'Communauté de communes du Sundgau', '42'],
    ['un maire', 'Maire', 'Mairie de Saint-Louis', '51'],
    ['France Travail', 'Directrice territoriale', 'France Travail Vosges', '61'],
    ['une mission locale', 'Présidente', 'Mission locale du Sundgau', '71'],
    ['Cap emploi', 'Directeur', 'Cap emploi 88', '81'],
    ['un inconnu', 'Consultant', 'Cabinet Essai', null],
  ])('à %s', (_, fonction, structure, siege) => {
    expect(places(lu('Essai', fonction, structure))).toEqual([siege]);
  });

  it('suit la catégorie donnée plutôt que les mots', () => {
    expect(
      places(
        lu('Un', 'Maire', 'Commune d’Essai', { categorie: '5' }),
        lu('Deux', 'Cheffe', 'Rectorat', { categorie: '1' }),
      ),
    ).toEqual(['51', '11']);
  });

  it('n’offre un siège qu’une fois, et le suppléant suit le titulaire de sa structure', () => {
    expect(
      places(
        lu('Un', 'Cheffe', 'DDETS'),
        lu('Deux', 'Adjoint', 'DDETS', { role: 'suppleant' }),
        lu('Trois', 'Cheffe', 'DDETS'),
      ),
    ).toEqual(['11', '11', null]);
  });

  it('ne place pas un opérateur sur le siège d’un autre, quand le sien est pris', () => {
    const deux = [lu('Un', 'Présidente', 'Mission locale du Sundgau'), lu('Deux', 'Directeur', 'Mission locale Sud')];
    expect(placerMembres(deux, sieges, [], '2026-03-12').map(({ siegeId, manque }) => [siegeId, manque])).toEqual([
      ['71', null],
      [null, null],
    ]);
    expect(places(lu('Un', 'Directrice', 'France Travail'), lu('Deux', 'Adjointe', 'France Travail'))).toEqual([
      '61',
      null,
    ]);
  });

  it('ne propose pas un siège pourvu', () => {
    const occupes = sieges.map((siege) => ({ ...siege, mandats: [unMandat(siege.id)] }));
    expect(placerMembres([lu('Un', 'Cheffe', 'DDETS')], occupes, [], '2026-03-12')[0]?.siegeId).toBeNull();
    expect(placerMembres([lu('Un', 'Cheffe', 'DDETS')], occupes, [], '2028-01-01')[0]?.siegeId).toBe('11');
  });
});

describe('une personne', () => {
  it('déjà connue est reconnue par son adresse, ou par ses nom et prénom', () => {
    const connues = [unePersonne('Martin', { prenom: 'Zoé', courriel: 'zoe@exemple.fr' })];
    const avecAdresse = lu('Autre', null, null);
    expect(
      placerMembres(
        [{ ...avecAdresse, personne: { ...avecAdresse.personne, courriel: 'zoe@exemple.fr' } }],
        sieges,
        connues,
        '2026-03-12',
      )[0]?.dejaConnue,
    ).toBe('personne-Martin');
    expect(placerMembres([lu('MARTÎN', null, null)], sieges, connues, '2026-03-12')[0]?.dejaConnue).toBe(
      'personne-Martin',
    );
    expect(placerMembres([lu('Durand', null, null)], sieges, connues, '2026-03-12')[0]?.dejaConnue).toBeNull();
  });

  it('collée deux fois, ou qui siège déjà, est signalée sans siège', () => {
    const [, seconde] = placerMembres(
      [lu('Martin', 'Cheffe', 'DDETS'), lu('Martin', 'Maire', 'Mairie d’Essai')],
      sieges,
      [],
      '2026-03-12',
    );
    expect(seconde).toMatchObject({
      siegeId: null,
      fautes: { siege: 'Cette personne figure déjà au rang 1 de ce collage.' },
    });
    const occupes = sieges.map((siege) => (siege.id === '11' ? { ...siege, mandats: [unMandat('Martin')] } : siege));
    expect(
      placerMembres(
        [lu('Martin', 'Maire', 'Mairie d’Essai')].map((m) => ({ ...m, personne: { ...m.personne, prenom: 'Claude' } })),
        occupes,
        [unePersonne('Martin')],
        '2026-03-12',
      )[0],
    ).toMatchObject({
      siegeId: null,
      fautes: { siege: 'Cette personne siège déjà dans ce comité.' },
    });
  });
});

it.each([
  ['CC Sundgau', 'Communauté de communes du Sundgau', true],
  ['mission locale sud alsace', 'Mission locale', true],
  ['CC Sundgau', 'CC de la vallée', false],
  ['', 'Mission locale', false],
  ['Communauté de communes', 'Communauté de communes du Sundgau', false],
])('« %s » et « %s »', (a, b, meme) => {
  expect(memeStructure(a, b)).toBe(meme);
});

import { describe, expect, it } from 'vitest';
import {
  aColler,
  bilan,
  corriger,
  enLignes,
  type LigneCollee,
  placerDansLOrdre,
} from '#renderer/features/instances/collage/lignes.ts';
import type { Sortie } from '#shared/contract/contract.ts';

type Lu = Sortie<'membres.lireCollage'>['membres'][number];
const SIEGE = '00000000-0000-7000-8000-000000000001';
const lu = (change: Partial<Lu> = {}): Lu => ({
  personne: {
    civilite: null,
    prenom: 'Zoé',
    nom: 'Martin',
    fonction: null,
    structure: 'DDETSPP',
    courriel: 'zoe.martin@exemple.fr',
    telephone: null,
  },
  siegeId: SIEGE,
  manque: null,
  role: 'titulaire',
  fautes: {},
  dejaConnue: null,
  ...change,
});
const phrases = (lignes: readonly LigneCollee[]) =>
  bilan(lignes).aRevoir.map(({ ligne, champ, phrase }) => `${ligne.rang} ${champ} : ${phrase}`);

describe('enLignes', () => {
  it('laisse de côté qui siège déjà, propose le siège trouvé ou celui qui manque, sinon demande', () => {
    const lignes = enLignes([
      lu(),
      lu({ siegeId: null, manque: { categorie: '5', college: 'employeurs' } }),
      lu({ siegeId: null, fautes: { siege: 'Cette personne siège déjà dans ce comité.' } }),
      lu({ siegeId: null }),
    ]);
    expect(lignes.map(({ place }) => place)).toEqual([`siege:${SIEGE}`, 'nouveau:5:employeurs', 'laisser', '']);
  });
});

describe('bilan', () => {
  it('retient une ligne fautive avec sa phrase, et ne demande rien d’une ligne laissée de côté', () => {
    const sansSiege = lu({ siegeId: null });
    const fautive = lu({
      siegeId: null,
      manque: { categorie: '1', college: 'etat' },
      personne: { ...lu().personne, nom: '', courriel: 'zoe@exemple' },
    });
    const lignes = enLignes([sansSiege, fautive]);
    expect(phrases(lignes)).toEqual([
      '1 siege : Choisissez le siège, ou laissez cette ligne de côté.',
      '2 nom : Indiquez le nom de la personne.',
      '2 courriel : Cette adresse n’est pas complète. Exemple : prenom.nom@exemple.fr',
    ]);
    const laissees = lignes
      .map(({ rang }) => rang)
      .reduce((etat, rang) => corriger(etat, { rang, changement: { place: 'laisser' } }), lignes);
    expect([phrases(laissees), bilan(laissees).deCote.length, bilan(laissees).entrent.length]).toEqual([[], 2, 0]);
  });

  it('refuse deux titulaires sur un siège, accepte son suppléant', () => {
    const deux = enLignes([lu(), lu()]);
    expect(phrases(deux)).toEqual(['2 siege : La ligne 1 a déjà ce siège.']);
    expect(phrases(corriger(deux, { rang: 2, changement: { role: 'suppleant' } }))).toEqual([]);
  });

  it('un doute n’empêche pas d’entrer', () => {
    expect(
      bilan(enLignes([lu({ fautes: { nom: 'Nom et prénom peuvent être inversés : vérifiez-les.' } })])).entrent.length,
    ).toBe(1);
  });
});

describe('placer dans l’ordre', () => {
  it('donne les sièges vacants aux seules lignes qui n’en ont pas, sans prendre celui d’une autre', () => {
    const autres = ['00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000003'];
    const lignes = enLignes([lu({ siegeId: null }), lu(), lu({ siegeId: null }), lu({ siegeId: null })]);
    expect(placerDansLOrdre(lignes, [SIEGE, ...autres])).toEqual([
      { rang: 1, changement: { place: `siege:${autres[0]}` } },
      { rang: 3, changement: { place: `siege:${autres[1]}` } },
    ]);
  });
});

describe('corriger', () => {
  it('inverse nom et prénom, et lève le doute sans toucher aux autres lignes', () => {
    const lignes = enLignes([lu({ fautes: { nom: 'douteux', courriel: 'douteux' } }), lu()]);
    const [premiere, seconde] = corriger(lignes, { rang: 1, changement: { inverser: true } });
    expect(premiere).toMatchObject({ personne: { prenom: 'Martin', nom: 'Zoé' }, doutes: { courriel: 'douteux' } });
    expect(seconde).toBe(lignes[1]);
  });
});

describe('aColler', () => {
  it('envoie un siège connu, ou un siège à créer avec son collège et son organisme, jamais les deux', () => {
    const [connu, nouveau] = enLignes([
      lu(),
      lu({ siegeId: null, manque: { categorie: '5', college: 'employeurs' } }),
    ]).map(aColler);
    expect(connu).toMatchObject({ siegeId: SIEGE, nouveauSiege: null });
    expect(nouveau).toMatchObject({
      siegeId: null,
      nouveauSiege: { categorie: '5', college: 'employeurs', organisme: 'DDETSPP' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { adressesDe, FILTRES, motsARevoir, type PersonneListee } from '#renderer/features/annuaire/filtres.ts';

const personne = (nom: string, courriel: string | null): PersonneListee => ({
  id: nom,
  civilite: 'Mme',
  prenom: 'Zoé',
  nom,
  fonction: null,
  structure: null,
  courriel,
  telephone: null,
  depuis: null,
  ancienneLe: null,
  source: null,
  verifieLe: null,
  solliciteeLe: null,
  departements: [],
  designations: [],
  typeStructure: null,
  sieges: [],
  aRevoir: [],
});

describe('adressesDe', () => {
  it('écrit chaque adresse une seule fois, comme une messagerie l’attend, sans espace insécable', () => {
    expect(
      adressesDe([personne('Martin', 'a@exemple.fr'), personne('Autre', 'a@exemple.fr'), personne('Sans', null)]),
    ).toEqual(['"Mme Zoé Autre" <a@exemple.fr>']);
  });
});

it('la vue « À revoir » garde les fiches où la veille a relevé quelque chose, et le dit en mots (A1)', () => {
  const relevee = (sorte: 'adresse' | 'boite') => ({ sorte, phrase: 'Phrase.', geste: null, autre: null });
  const [saine, douteuse] = [personne('Saine', null), personne('Douteuse', 'c@exemple.fr')];
  const aRevoir = { ...douteuse, aRevoir: [relevee('adresse'), relevee('boite')] };
  expect([saine, aRevoir].filter(FILTRES.aRevoir.garder)).toEqual([aRevoir]);
  expect(motsARevoir(aRevoir)).toBe('Adresse, boîte partagée');
  expect(motsARevoir(saine)).toBe('');
});

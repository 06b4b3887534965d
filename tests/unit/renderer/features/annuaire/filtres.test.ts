import { describe, expect, it } from 'vitest';
import { adressesDe, type PersonneListee } from '#renderer/features/annuaire/filtres.ts';

const personne = (nom: string, courriel: string | null): PersonneListee => ({
  id: nom,
  civilite: 'Mme',
  prenom: 'Zoé',
  nom,
  fonction: null,
  structure: null,
  courriel,
  telephone: null,
  sieges: [],
});

describe('adressesDe', () => {
  it('écrit chaque adresse une seule fois, comme une messagerie l’attend, sans espace insécable', () => {
    expect(
      adressesDe([personne('Martin', 'a@exemple.fr'), personne('Autre', 'a@exemple.fr'), personne('Sans', null)]),
    ).toEqual(['"Mme Zoé Autre" <a@exemple.fr>']);
  });
});

import { describe, expect, it } from 'vitest';
import { porteLeLogo } from '#shared/domain/service/copresidence.rules.ts';
import { signePourLePrefet } from '#shared/domain/service/delegation.rules.ts';
import { natureDeLIntitule } from '#shared/domain/service/emetteur.labels.ts';
import { siegeInvente, uneSeance } from '#tests/support/documents/une-seance.ts';

describe('le logotype d’une collectivité (R-125)', () => {
  const seance = uneSeance();

  it.each([
    ['convocation', true],
    ['proces-verbal', true],
    ['emargement', true],
    ['chevalets', false],
    ['deroule', false],
  ])('%s : %s', (genre, attendu) => {
    expect(porteLeLogo(genre, seance)).toBe(attendu);
  });

  it('pas sans coprésident d’une collectivité en fonctions', () => {
    const seul = uneSeance({
      sieges: [siegeInvente({ rang: 1, categorie: 'P', college: 'etat', titulaire: null, presence: null })],
    });
    const vacant = uneSeance({
      sieges: [siegeInvente({ rang: 1, categorie: 'P', college: 'departement', titulaire: null, presence: null })],
    });
    expect(porteLeLogo('proces-verbal', seul)).toBe(false);
    expect(porteLeLogo('proces-verbal', vacant)).toBe(false);
  });

  it('pas sur la convocation que le seul représentant de l’État signe (R-040) ; le procès-verbal le garde', () => {
    const etat = uneSeance({ reunion: { motifSignature: 'coprésidence vacante' } });
    expect(porteLeLogo('convocation', etat)).toBe(false);
    expect(porteLeLogo('proces-verbal', etat)).toBe(true);
  });
});

it.each([
  ['préfet du Haut-Rhin', false],
  ['Mme la préfète de région', false],
  ['préfet délégué à l’égalité', false],
  ['sous-préfète de Mulhouse', true],
  ['secrétaire général de la préfecture', true],
])('« %s » signe par délégation : %s (R-124)', (qualite, attendu) => {
  expect(signePourLePrefet({ qualite })).toBe(attendu);
});

it.each([
  ['DDETSPP du Haut-Rhin', 'ddets'],
  ['DREETS Grand Est', 'dreets'],
  ['DRIEETS d’Île-de-France', 'dreets'],
  ['Sous-préfecture de Mulhouse', 'sous_prefecture'],
  ['Préfecture de la région Grand Est', 'prefet_region'],
  ['Préfet du Haut-Rhin', 'prefet_departement'],
  ['Mission ville', 'autre'],
])('la nature de « %s » se lit : %s', (intitule, nature) => {
  expect(natureDeLIntitule(intitule)).toBe(nature);
});

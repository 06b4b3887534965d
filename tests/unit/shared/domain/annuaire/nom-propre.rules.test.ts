import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casseDeNom, lireCivilite, nomDepuisAdresse, separerNom } from '#shared/domain/annuaire/nom-propre.rules.ts';

describe('la casse d’un nom', () => {
  it.each([
    ['MARTIN', 'Martin'],
    ['DE LA TOUR', 'de La Tour'],
    ["O'BRIEN", "O'Brien"],
    ['D’ORNANO', 'd’Ornano'],
    ['L’HERMITTE', 'L’Hermitte'],
    ['MARTIN-DUVAL', 'Martin-Duval'],
    ['LE GALL', 'Le Gall'],
    ['MCDONALD', 'McDonald'],
    ['VAN DER BERG', 'van der Berg'],
    ['SAINT EXUPÉRY', 'Saint Exupéry'],
    ['ŒRSTED', 'Œrsted'],
    ['jean-pierre', 'Jean-Pierre'],
  ])('« %s » s’écrit « %s »', (saisi, attendu) => {
    expect(casseDeNom(saisi)).toBe(attendu);
  });

  it.each(['de La Tour', 'McDonald', 'DuPont', 'J.-P.', 'LeBlanc'])(
    'laisse « %s » comme la personne l’écrit',
    (nom) => {
      expect(casseDeNom(nom)).toBe(nom);
    },
  );

  it('ne change plus ce qu’elle a remis en forme', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."AÉÇdezl’-' ") }),
        (texte) => casseDeNom(casseDeNom(texte)) === casseDeNom(texte),
      ),
    );
  });
});

describe('séparer nom et prénom', () => {
  it.each([
    ['MARTIN Zoé', null, 'Zoé', 'Martin'],
    ['Zoé MARTIN', null, 'Zoé', 'Martin'],
    ['Mme DE LA TOUR Anne-Marie', 'Mme', 'Anne-Marie', 'de La Tour'],
    ['Monsieur Anne de LA TOUR', 'M.', 'Anne', 'de La Tour'],
    ["M. O'BRIEN Jean-Paul", 'M.', 'Jean-Paul', "O'Brien"],
    ['Martin, Zoé', null, 'Zoé', 'Martin'],
    ['MARTIN', null, null, 'Martin'],
    ['Martin Duval , Zoé', null, 'Zoé', 'Martin Duval'],
  ])('« %s »', (texte, civilite, prenom, nom) => {
    expect(separerNom(texte)).toEqual({ civilite, prenom, nom, douteux: false });
  });

  it('suit l’adresse quand la casse ne dit rien', () => {
    expect(separerNom('Martin Zoé', 'zoe.martin@exemple.fr')).toMatchObject({
      prenom: 'Zoé',
      nom: 'Martin',
      douteux: false,
    });
    expect(separerNom('Zoé Martin', 'zoe.martin@exemple.fr')).toMatchObject({
      prenom: 'Zoé',
      nom: 'Martin',
      douteux: false,
    });
  });

  it('dit son doute quand rien ne tranche', () => {
    expect(separerNom('Zoé Martin')).toMatchObject({ prenom: 'Zoé', nom: 'Martin', douteux: true });
    expect(separerNom('MARTIN ZOE')).toMatchObject({ nom: 'Martin', prenom: 'Zoe', douteux: true });
    expect(separerNom('M. Le Gall')).toMatchObject({ civilite: 'M.', nom: 'Le Gall', prenom: null, douteux: true });
  });

  it('ne prend pas « Madame » seule pour une civilité sans nom', () => {
    expect(separerNom('Madame')).toMatchObject({ civilite: null, nom: 'Madame' });
  });
});

it('tire le nom d’une adresse « prenom.nom@ »', () => {
  expect(nomDepuisAdresse('jean-pierre.martin-duval2@exemple.fr')).toEqual({
    prenom: 'Jean-Pierre',
    nom: 'Martin-Duval',
  });
  expect(nomDepuisAdresse('contact@exemple.fr')).toEqual({ prenom: null, nom: 'Contact' });
  expect(nomDepuisAdresse('123@exemple.fr')).toBeNull();
});

it('reconnaît les civilités telles qu’on les tape', () => {
  expect(['Madame', 'MME', 'Mlle', 'Mr', 'M', 'monsieur'].map(lireCivilite)).toEqual([
    'Mme',
    'Mme',
    'Mme',
    'M.',
    'M.',
    'M.',
  ]);
  expect(lireCivilite('Maître')).toBeNull();
});

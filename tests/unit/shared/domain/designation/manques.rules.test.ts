import { expect, it } from 'vitest';
import { type FiltreDeDesignations, filtrerDesignations, repond } from '#shared/domain/designation/filtrer.rules.ts';
import { GENRES_PROPOSES } from '#shared/domain/designation/genres.data.ts';
import { manquesDe, manquesEnPhrase, situationEnMots } from '#shared/domain/designation/manques.rules.ts';
import { TUILES } from '#shared/domain/territoire/tuiles.data.ts';
import { DEPARTEMENTS } from '#shared/domain/territoire/departements.data.ts';
import { uneDesignation } from '#tests/support/constructeurs/une-designation.ts';

const JOUR = '2026-03-12';
const GRAND_EST = DEPARTEMENTS.filter(({ region }) => region === '44');
const dans = (code: string, libelle: string) => [
  { genre: 'departement' as const, code, libelle, departements: [code] },
];

it('A6 : l’Aube a un référent et pas d’opérateur ; la Meuse a un opérateur et sa place est vacante', () => {
  const lignes = manquesDe(
    GRAND_EST,
    [
      uneDesignation({ territoires: dans('10', 'Aube') }),
      uneDesignation({ fin: '2026-01-31' }),
      uneDesignation({ territoires: [{ genre: 'epci', code: '200067213', libelle: 'CU', departements: ['51'] }] }),
    ],
    new Map([['55', 1]]),
    JOUR,
  );
  const ligne = (code: string) => lignes.find(({ departement }) => departement === code);
  expect(ligne('10')).toMatchObject({ sansReferent: false, sansOperateur: true });
  expect(ligne('55')).toMatchObject({ sansReferent: true, sansOperateur: false, operateurs: 1 });
  expect(lignes.map(({ situation }) => situationEnMots(situation))).toContain('vacante depuis le 01/02/2026');
  expect(ligne('51')).toMatchObject({ sansReferent: true, enPartie: 1 });
  expect(manquesEnPhrase(lignes)).toBe('9 départements sur 10 sans personne désignée.');
});

it('A2 : qui couvre la région couvre chacun de ses départements', () => {
  const region = [{ genre: 'region' as const, code: '44', libelle: 'Grand Est', departements: ['08'] }];
  const lignes = manquesDe(GRAND_EST, [uneDesignation({ territoires: region })], new Map(), JOUR);
  expect(lignes.every(({ sansReferent }) => !sansReferent)).toBe(true);
  expect(manquesEnPhrase(lignes)).toBe('Les 10 départements ont une personne désignée.');
  // Une région d'outre-mer n'a qu'un département.
  expect(manquesEnPhrase(lignes.slice(0, 1))).toBe('Le département a une personne désignée.');
});

it('A2 : se cherche sans casse, accents ni tirets, par son nom, son lieu ou son titre', () => {
  const texte = 'Mme Zoé Exemplé-Tancrède DDETSPP de Meurthe-et-Moselle Référent·e EQ2030';
  for (const cherche of ['exemple tancrede', 'EXEMPLÉ', 'meurthe et mos', 'eq2030 zoe', 'ddetspp'])
    expect(repond(texte, cherche)).toBe(true);
  expect(repond(texte, 'xemple')).toBe(false);
});

it('A2 : filtre par département, niveau, genre et état', () => {
  const meuse = uneDesignation();
  const marne = uneDesignation({ territoires: dans('51', 'Marne'), fin: '2026-01-31' });
  const region = uneDesignation({ genre: 'rce_bpifrance', personne: null });
  const rien: FiltreDeDesignations = { texte: '', genre: null, niveau: null, departement: null, etat: null };
  const filtrer = (filtre: Partial<FiltreDeDesignations>) =>
    filtrerDesignations([meuse, marne, region], GENRES_PROPOSES, { ...rien, ...filtre }, JOUR);
  expect(filtrer({})).toHaveLength(3);
  expect(filtrer({ departement: '51' })).toEqual([marne]);
  expect(filtrer({ niveau: 'region' })).toEqual([region]);
  expect(filtrer({ etat: 'vacante' })).toEqual([region]);
  expect(filtrer({ etat: 'passee' })).toEqual([marne]);
  const fraiche = uneDesignation({ verifieLe: '2025-03-12' });
  const rassise = uneDesignation({ verifieLe: '2025-03-11' });
  expect(
    filtrerDesignations([fraiche, rassise, region], GENRES_PROPOSES, { ...rien, etat: 'a_verifier' }, JOUR),
  ).toEqual([rassise]);
  expect(filtrer({ genre: 'eq2030_departemental' })).toEqual([meuse, marne]);
  expect(filtrer({ texte: 'entrepreneuriat marne' })).toEqual([marne]);
});

it('la carte a une tuile, et une seule, pour chacun des 101 départements', () => {
  const horsCarte = ['975', '977', '978', '986', '987', '988'];
  const attendus = DEPARTEMENTS.map(({ code }) => code).filter((code) => !horsCarte.includes(code));
  expect(TUILES).toHaveLength(101);
  expect(TUILES.map(({ departement }) => departement).toSorted()).toEqual(attendus.toSorted());
  expect(new Set(TUILES.map(({ colonne, rang }) => `${colonne} ${rang}`)).size).toBe(101);
});

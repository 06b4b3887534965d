import { expect, expectTypeOf, it } from 'vitest';
import type { comptesRendus, exercicesComplets } from '#shared/domain/convention/argent/charges-cumulees.rules.ts';
import type { LigneEcrite } from '#shared/domain/convention/argent/compte.schema.ts';
import { controlerLaConvention } from '#shared/domain/convention/argent/controle.rules.ts';
import type { MembreDeConvention } from '#shared/domain/convention/membre.schema.ts';
import type { Versement } from '#shared/domain/convention/annee.schema.ts';
import { CONVENTION_NEUVE, unMembre } from '#tests/support/constructeurs/un-avenant.ts';

const ligne = (membreId: string | null, declare: number | null): LigneEcrite => ({
  id: `${membreId} ${declare}`,
  annee: 2025,
  membreId,
  compte: '64',
  libelle: 'Salaires',
  volet: null,
  prevu: 90_000_00,
  declare,
  controle: null,
  controlePar: null,
  controleLe: null,
  retenu: null,
  nature: 'directe',
  eligible: true,
  recette: 'autre',
  origine: null,
  referencePiece: null,
  motif: null,
  commentaire: null,
});
const VERSE: Versement = {
  id: 'v',
  annee: 2025,
  genre: 'versement',
  prevuLe: null,
  prevu: null,
  verseLe: '2025-06-01',
  verse: 100_000_00,
  note: null,
};
const exercice = (lignes: readonly LigneEcrite[], membres: readonly MembreDeConvention[] = []) =>
  controlerLaConvention(
    {
      convention: CONVENTION_NEUVE,
      indirectDe: () => CONVENTION_NEUVE,
      membres,
      lignes,
      exercices: [],
      versements: [VERSE],
      renouvelee: false,
      reports: [],
    },
    2025,
  ).exercices[0];
const INCOMPLET = { annee: 2025, compensation: 100_000_00, chargesNettes: null, ecart: null };

it('M7 : un exercice qui n’a que son budget prévu n’a pas de comptes : ni charges nettes, ni trop-perçu', () => {
  expect(exercice([ligne(null, null)])).toEqual(INCOMPLET);
  expect(exercice([ligne(null, 90_000_00)])).toEqual({
    ...INCOMPLET,
    chargesNettes: 90_000_00,
    ecart: 10_000_00,
  });
});

it('M7 : d’un projet commun, un membre qui n’a que son prévu laisse l’exercice incomplet', () => {
  const membres = [unMembre('Alpha'), unMembre('Bêta')];
  expect(exercice([ligne('Alpha', 60_000_00), ligne('Bêta', null)], membres)).toEqual(INCOMPLET);
  expect(exercice([ligne('Alpha', 60_000_00), ligne('Bêta', 30_000_00)], membres)).toMatchObject({
    chargesNettes: 90_000_00,
    ecart: 10_000_00,
  });
});

it('des lignes de compte, parfois toutes prévues, ne passent pas pour des comptes rendus', () => {
  expectTypeOf<readonly LigneEcrite[]>().not.toExtend<Parameters<typeof exercicesComplets>[0]>();
  expectTypeOf<ReturnType<typeof comptesRendus>>().toExtend<Parameters<typeof exercicesComplets>[0]>();
});

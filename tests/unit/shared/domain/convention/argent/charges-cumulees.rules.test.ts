import { expect, it } from 'vitest';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import {
  chargesParExercice,
  comptesRendus,
  exercicesComplets,
} from '#shared/domain/convention/argent/charges-cumulees.rules.ts';
import { conventionDeLExercice } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { exercicesDuCout } from '#shared/domain/convention/beneficiaires/exercices-du-cout.rules.ts';
import { unAvenant, uneValeur } from '#tests/support/constructeurs/un-avenant.ts';
import type { LigneEcrite } from '#shared/domain/convention/argent/compte.schema.ts';

const AU_FORFAIT = { modeIndirect: 'forfait' as const, tauxIndirect: 1_000, cleIndirecte: null, seuilEcart: 1_000 };
let rang = 0;
const ligne = (annee: number, declare: number | null, reste: Partial<LigneEcrite> = {}) =>
  ({
    id: `l${(rang += 1)}`,
    annee,
    membreId: null,
    compte: '64',
    libelle: 'Salaires',
    prevu: 999_999,
    declare,
    retenu: null,
    nature: 'directe',
    eligible: true,
    motif: null,
    recette: false,
    commentaire: null,
    ...reste,
  }) as LigneEcrite;

it('I10 : les charges éligibles des seuls exercices rendus, au retenu, organisme par organisme', () => {
  const lire = (lignes: readonly LigneEcrite[]) => {
    const charges = chargesParExercice({ rendus: comptesRendus(lignes), exercices: [] }, () => AU_FORFAIT);
    return charges.size === 0 ? null : sommeDe([...charges.values()]);
  };
  expect(lire([])).toBeNull();
  expect(lire([ligne(2025, null)])).toBeNull();
  expect(lire([ligne(2025, 100_000), ligne(2026, 50_000, { retenu: 40_000 }), ligne(2027, null)])).toBe(140_000);
  expect(lire([ligne(2025, 100_000), ligne(2025, 30_000, { eligible: false })])).toBe(100_000);
  expect(lire([ligne(2025, 100_000, { membreId: 'a' }), ligne(2025, 10_000, { membreId: 'b' })])).toBe(110_000);
  // Les indirectes se bornent à 10 % des directes de chaque organisme, jamais de l'ensemble.
  const indirecte = (membreId: string) => ligne(2025, 50_000, { membreId, nature: 'indirecte' });
  expect(lire([ligne(2025, 100_000, { membreId: 'a' }), indirecte('a'), indirecte('b')])).toBe(110_000);
});

it('M6, C7 : les indirectes d’un exercice suivent le taux de cet exercice, pas celui de l’avenant d’après', () => {
  const initiale = { ...AU_FORFAIT, tauxIndirect: 1_500 };
  const dix = unAvenant({
    id: 'x',
    concluLe: '2026-12-01',
    effetLe: '2027-01-01',
    valeurs: [uneValeur('tauxIndirect', { nombre: 1_000 })],
  });
  const lignes = [2025, 2027].flatMap((annee) => [
    ligne(annee, 100_000),
    ligne(annee, 20_000, { compte: '65', nature: 'indirecte' }),
  ]);
  const charges = chargesParExercice({ rendus: comptesRendus(lignes), exercices: [] }, (annee) =>
    conventionDeLExercice(initiale, [dix], annee),
  );
  expect([...charges]).toEqual([
    [2025, 115_000],
    [2027, 110_000],
  ]);
});

it('I10 : un exercice dont un organisme n’a pas rendu, ou dont les entrées sont n.d., est laissé et nommé', () => {
  const membre = (id: string, entreLe: string | null) => ({ id, entreLe, sortiLe: null });
  const membres = [membre('a', null), membre('b', '2026-02-01')];
  const lignes = [
    ligne(2025, 200_000_00, { membreId: 'a' }),
    ligne(2026, 200_000_00, { membreId: 'a' }),
    ligne(2026, null, { membreId: 'b' }),
  ];
  // « b » n'y était pas en 2025 : « a » suffit à rendre l'exercice entier.
  expect([...exercicesComplets(comptesRendus(lignes), membres)]).toEqual([2025]);
  expect([...exercicesComplets(comptesRendus([ligne(2025, 1), ligne(2026, null)]), [])]).toEqual([2025]);
  const charges = chargesParExercice({ rendus: comptesRendus(lignes), exercices: [] }, () => AU_FORFAIT);
  expect(exercicesDuCout(charges, new Set([2025]), () => 60)).toEqual({
    exercices: [2025],
    charges: 200_000_00,
    entrees: 60,
    laisses: [{ annee: 2026, manque: 'comptes' }],
  });
  const entrees = (annee: number) => (annee === 2025 ? 60 : null);
  expect(exercicesDuCout(charges, new Set([2025, 2026]), entrees)).toEqual({
    exercices: [2025],
    charges: 200_000_00,
    entrees: 60,
    laisses: [{ annee: 2026, manque: 'entrees' }],
  });
  expect(exercicesDuCout(charges, new Set(), () => null)).toMatchObject({ charges: null, entrees: null });
});

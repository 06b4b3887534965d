import { expect, it } from 'vitest';
import { chargesCumulees } from '#shared/domain/convention/argent/charges-cumulees.rules.ts';
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
  const lire = (lignes: readonly LigneEcrite[]) => chargesCumulees({ lignes, exercices: [] }, AU_FORFAIT);
  expect(lire([])).toBeNull();
  expect(lire([ligne(2025, null)])).toBeNull();
  expect(lire([ligne(2025, 100_000), ligne(2026, 50_000, { retenu: 40_000 }), ligne(2027, null)])).toBe(140_000);
  expect(lire([ligne(2025, 100_000), ligne(2025, 30_000, { eligible: false })])).toBe(100_000);
  expect(lire([ligne(2025, 100_000, { membreId: 'a' }), ligne(2025, 10_000, { membreId: 'b' })])).toBe(110_000);
  // Les indirectes se bornent à 10 % des directes de chaque organisme, jamais de l'ensemble.
  const indirecte = (membreId: string) => ligne(2025, 50_000, { membreId, nature: 'indirecte' });
  expect(lire([ligne(2025, 100_000, { membreId: 'a' }), indirecte('a'), indirecte('b')])).toBe(110_000);
});

import { describe, expect, it } from 'vitest';
import { ajouterMois } from '#shared/dates/date-civile.ts';
import { type Conservee, echue, informationEnRetard } from '#shared/domain/donnees/conservation.rules.ts';

const JOUR = '2026-03-12';
const avant = (mois: number) => ajouterMois(JOUR, -mois);
const NEUVE: Conservee = { creeeLe: avant(1), verifieLe: null, ancienneLe: null, supprimeeLe: null, enMandat: false };
const de = (plus: Partial<Conservee>, mois?: number) => echue({ ...NEUVE, ...plus }, JOUR, mois)?.raison ?? null;

describe('A7 : une fiche qui a fait son temps', () => {
  it('ne l’a pas fait à 13 mois ; l’a fait à 25', () => {
    expect(de({ creeeLe: avant(13) })).toBeNull();
    expect(de({ creeeLe: avant(25) })).toBe('Jamais vérifiée, saisie le 12\u00a0février 2024');
    expect(de({ creeeLe: avant(60), verifieLe: avant(13) })).toBeNull();
    expect(de({ creeeLe: avant(60), verifieLe: avant(25) })).toContain('Non vérifiée depuis');
  });

  it('plus de 24 mois : le jour même du terme, elle se garde encore', () => {
    expect(de({ creeeLe: avant(24) })).toBeNull();
    expect(echue({ ...NEUVE, creeeLe: avant(24) }, '2026-03-13')?.depuis).toBe(JOUR);
  });

  it('ancienne depuis plus de 24 mois, même vérifiée hier', () => {
    expect(de({ verifieLe: avant(0), ancienneLe: avant(25) })).toContain('N’exerce plus');
    expect(de({ verifieLe: avant(0), ancienneLe: avant(13) })).toBeNull();
  });

  it('à la corbeille depuis plus de 24 mois et encore nommée', () => {
    expect(de({ verifieLe: avant(0), supprimeeLe: avant(25) })).toContain('Supprimée de l’annuaire');
  });

  it('jamais celle de qui siège encore', () => {
    expect(de({ creeeLe: avant(99), ancienneLe: avant(99), enMandat: true })).toBeNull();
  });

  it('la durée se règle', () => {
    expect(de({ creeeLe: avant(13) }, 12)).toContain('Jamais vérifiée');
    expect(de({ creeeLe: avant(25) }, 36)).toBeNull();
  });
});

it('G5 : informer sous un mois (RGPD, art. 14)', () => {
  const enRetard = (creeeLe: string | null, informeeLe: string | null = null) =>
    informationEnRetard({ creeeLe, informeeLe }, JOUR);
  expect([enRetard('2026-02-11'), enRetard('2026-02-12'), enRetard(null)]).toEqual([true, false, true]);
  expect(enRetard('2020-01-01', '2026-01-01')).toBe(false);
});

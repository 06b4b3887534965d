import { describe, expect, it } from 'vitest';
import { typographier } from '#shared/text/typographie.ts';
import { aVerifier, estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';

const AUJOURD_HUI = '2026-03-05';

describe('A7 : des coordonnées se vérifient tous les douze mois', () => {
  it.each([
    ['2026-03-05', false],
    ['2025-03-05', false],
    ['2025-03-04', true],
    ['2024-02-29', true],
    [null, true],
  ])('vérifiées le %s : à vérifier, %s', (verifieLe, attendu) => {
    expect(estAVerifier({ verifieLe }, AUJOURD_HUI)).toBe(attendu);
  });

  it('douze mois depuis un 29 février finissent le 28', () => {
    expect(estAVerifier({ verifieLe: '2024-02-29' }, '2025-02-28')).toBe(false);
    expect(estAVerifier({ verifieLe: '2024-02-29' }, '2025-03-01')).toBe(true);
  });

  it('dit depuis quand, et propose de les dire vérifiées aujourd’hui', () => {
    expect(aVerifier({ verifieLe: '2025-01-07' }, AUJOURD_HUI)).toEqual({
      sorte: 'verification',
      phrase: typographier('Coordonnées vérifiées le mardi 7 janvier 2025, il y a plus d’un an.'),
      geste: { champ: 'verifieLe', valeur: AUJOURD_HUI },
      autre: null,
    });
  });

  it('au-delà de vingt-quatre mois, demande s’il faut encore les garder', () => {
    expect(aVerifier({ verifieLe: '2024-03-05' }, AUJOURD_HUI)?.phrase).toMatch(/plus d’un an/u);
    expect(aVerifier({ verifieLe: '2024-03-04' }, AUJOURD_HUI)?.phrase).toMatch(/plus de deux ans\s: faut-il/u);
  });

  it('d’une fiche jamais vérifiée, dit que l’on ne sait pas', () => {
    expect(aVerifier({ verifieLe: null }, AUJOURD_HUI)?.phrase).toMatch(/ne sait pas depuis quand/u);
    expect(aVerifier({ verifieLe: AUJOURD_HUI }, AUJOURD_HUI)).toBeNull();
  });
});

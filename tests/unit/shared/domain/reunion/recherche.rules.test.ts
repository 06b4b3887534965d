import { describe, expect, it } from 'vitest';
import { croiser, DE_TOUT_TEMPS, lireRecherche } from '#shared/domain/reunion/recherche.rules.ts';

const jourDans = (texte: string, jour: string): boolean => {
  const { de, a } = lireRecherche(texte).jours;
  return de <= jour && jour <= a;
};

describe('lireRecherche', () => {
  it('sépare les dates des mots, et met les mots sans accents', () => {
    expect(lireRecherche('  Épinal 2026  préfecture ')).toMatchObject({ mots: ['epinal', 'prefecture'] });
    expect(lireRecherche('')).toEqual({ jours: DE_TOUT_TEMPS, mots: [] });
  });

  it.each([
    ['2026', '2026-12-31', true],
    ['2026', '2027-01-01', false],
    ['2/2024', '2024-02-29', true],
    ['02/2024', '2024-03-01', false],
    ['12/03/2026', '2026-03-12', true],
    ['12/03/2026', '2026-03-13', false],
    ['2025 2026', '2026-03-12', false],
    ['12 2026', '2026-03-12', true],
  ])('« %s » comprend-il le %s ? %s', (texte, jour, attendu) => {
    expect(jourDans(texte, jour)).toBe(attendu);
  });

  it('croise deux intervalles, jusqu’au vide', () => {
    expect(croiser({ de: '2026-01-01', a: '2026-06-30' }, { de: '2026-03-01', a: '2026-12-31' })).toEqual({
      de: '2026-03-01',
      a: '2026-06-30',
    });
  });
});

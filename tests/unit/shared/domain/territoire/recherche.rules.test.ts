import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionDeRecherche, motsDeRecherche } from '#shared/domain/territoire/recherche.rules.ts';

describe('ce qu’on tape pour chercher un territoire', () => {
  it.each([
    ['Épinal', ['epinal']],
    ['L’Haÿ-les-Roses', ['l', 'hay', 'les', 'roses']],
    ['Œuilly', ['oeuilly']],
    ['  QN068 03M ', ['qn068', '03m']],
    ['« — »', []],
  ])('lit les mots de « %s »', (texte, mots) => {
    expect(motsDeRecherche(texte)).toEqual(mots);
  });

  it('exige chaque mot, au début d’un mot', () => {
    expect(expressionDeRecherche('sel ers')).toBe('("sel"*) AND ("ers"*)');
  });

  it('cherche « st » et « ste » aussi en toutes lettres', () => {
    expect(expressionDeRecherche('St-D')).toBe('("st"* OR "saint"*) AND ("d"*)');
    expect(expressionDeRecherche('ste')).toBe('("ste"* OR "sainte"*)');
  });

  it('ne cherche rien sans lettre ni chiffre', () => {
    expect(expressionDeRecherche(' \u00A0"*()')).toBeNull();
  });

  it('ne laisse passer aucun signe de ce qu’on tape, quel qu’il soit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texte) => {
        const mots = (expressionDeRecherche(texte) ?? '').replaceAll(/\(|\)|"\*?| OR | AND /gu, '');
        expect(mots).toMatch(/^[a-z0-9]*$/u);
      }),
    );
  });
});

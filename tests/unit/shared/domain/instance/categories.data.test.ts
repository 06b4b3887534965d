import { describe, expect, it } from 'vitest';
import { aVoixDeliberative, CATEGORIES, categorieDe, origineDuSiege } from '#shared/domain/instance/categories.data.ts';

const numeros = (type: keyof typeof CATEGORIES, garde: 'voix' | 'plafonnee' | 'deDroit' | 'troisAns') =>
  CATEGORIES[type].filter((categorie) => categorie[garde]).map((categorie) => categorie.numero);

describe('les catégories de membres (R-005, R-006)', () => {
  it('donnent voix délibérative aux présidents et aux seuls membres de R. 5311-37', () => {
    expect(numeros('CRPE', 'voix')).toEqual(['P', '1', '2', '3', '4']);
    expect(numeros('CDPE', 'voix')).toEqual(['P', '1', '2', '3', '4', '5']);
    expect(numeros('CLPE', 'voix')).toEqual(['P', '1', '2', '3', '4', '5']);
  });

  it('un membre du 6° d’un CDPE n’a pas voix délibérative', () => {
    expect(aVoixDeliberative('CDPE', '6')).toBe(false);
    expect(aVoixDeliberative('CLPE', '9')).toBe(false);
  });

  it('comptent dans le plafond les catégories que l’arrêté limite (R. 5311-18, -24, -33)', () => {
    expect(numeros('CRPE', 'plafonnee')).toEqual(['1', '2', '3', '4', '5']);
    expect(numeros('CDPE', 'plafonnee')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(numeros('CLPE', 'plafonnee')).toEqual(['1', '2', '3', '5']);
  });

  it('nomment pour trois ans les membres de R. 5311-36, et eux seuls', () => {
    expect(numeros('CRPE', 'troisAns')).toEqual(['1', '2', '3', '4', '5']);
    expect(numeros('CDPE', 'troisAns')).toEqual(['1', '2', '3', '4', '5', '6', '8', '9']);
    expect(numeros('CLPE', 'troisAns')).toEqual(['1', '2', '3', '4', '5']);
  });

  it('tiennent pour membres de droit ceux que nul ne propose', () => {
    expect(numeros('CRPE', 'deDroit')).toEqual(['6', '7', '8']);
    expect(numeros('CDPE', 'deDroit')).toEqual(['7']);
    expect(numeros('CLPE', 'deDroit')).toEqual(['6', '7', '8']);
    for (const categories of Object.values(CATEGORIES)) {
      for (const categorie of categories) {
        expect(categorie.propose === null).toBe(categorie.deDroit || categorie.numero === 'P');
      }
    }
  });

  it('R. 5311-16, -22, -31 : un président n’est ni proposé ni de droit, il préside', () => {
    const origines = CATEGORIES.CLPE.filter(({ numero }) => ['P', '1', '6'].includes(numero)).map(origineDuSiege);
    expect(origines).toEqual(['présidence conjointe', 'sur proposition : préfet', 'de droit']);
  });

  it('citent l’alinéa de l’article qui compose le comité', () => {
    expect(categorieDe('CLPE', '4')?.article).toBe('R. 5311-32, 4°');
    expect(categorieDe('CDPE', '9')?.article).toBe('R. 5311-23, 9°');
    expect((['CRPE', 'CDPE', 'CLPE'] as const).map((type) => categorieDe(type, 'P')?.article)).toEqual([
      'R. 5311-16',
      'R. 5311-22',
      'R. 5311-31',
    ]);
  });
});

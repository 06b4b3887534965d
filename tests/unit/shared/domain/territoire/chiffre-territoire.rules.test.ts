import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direChiffre, direMesure } from '#shared/domain/territoire/chiffre-territoire.labels.ts';
import { rangerChiffres, rattrapages, seComparent } from '#shared/domain/territoire/chiffre-territoire.rules.ts';
import type { ChiffreTerritoire } from '#shared/domain/territoire/chiffre-territoire.schema.ts';

const SANS_INSECABLE = /[\u00A0\u202F]/gu;
let rang = 0;
const chiffre = (plus: Partial<ChiffreTerritoire> = {}): ChiffreTerritoire => {
  rang += 1;
  return {
    id: `00000000-0000-7000-8000-${String(rang).padStart(12, '0')}`,
    genre: 'region',
    code: '44',
    intitule: 'Taux d’emploi',
    nature: 'taux',
    deQuoi: null,
    unite: null,
    population: 'ensemble',
    dans: 'qpv',
    valeur: 41.4,
    absence: null,
    periode: '2020',
    le: '2020-01-01',
    source: 'Insee',
    ...plus,
  };
};
const MAILLES = [
  { genre: 'qpv', code: 'QN06803M', libelle: 'Les Coteaux' },
  { genre: 'region', code: '44', libelle: 'Grand Est' },
  { genre: 'pays', code: 'FR', libelle: 'France' },
] as const;
const france = (plus: Partial<ChiffreTerritoire> = {}) => chiffre({ genre: 'pays', code: 'FR', valeur: 47, ...plus });

describe('R-105 : les chiffres d’un territoire', () => {
  it('l’écart se calcule à même période et même source : 41,4 % à côté de 47 % fait −5,6', () => {
    const [ligne] = rangerChiffres([chiffre(), france()], MAILLES);
    expect(ligne?.valeurs.map((une) => une?.valeur ?? null)).toEqual([null, 41.4, 47]);
    expect(ligne?.ecart).toEqual({ valeur: -5.6, avec: 'France' });
  });

  it.each([
    ['autre période', { periode: '2019' }],
    ['autre source', { source: 'DARES' }],
    ['non disponible', { valeur: null, absence: 'nd' as const }],
    ['secret statistique', { valeur: null, absence: 'secret' as const }],
  ])('%s : pas d’écart', (_nom, plus) => {
    expect(rangerChiffres([chiffre(), france(plus)], MAILLES)[0]?.ecart).toBeNull();
  });

  it('une part d’un total national n’est jamais comparée à un taux, ni à une autre part', () => {
    const part = chiffre({ nature: 'part', deQuoi: 'NEET de métropole', valeur: 9.9 });
    expect(seComparent(part, france())).toBe(false);
    expect(seComparent(part, france({ nature: 'part', deQuoi: 'NEET de métropole' }))).toBe(false);
    expect(rangerChiffres([part, france()], MAILLES)).toHaveLength(2);
    expect(direMesure(part)).toBe('Taux d’emploi : part des NEET de métropole, dans les QPV');
  });

  it('« n.d. » et le secret ne sont jamais zéro', () => {
    expect(direChiffre(chiffre({ valeur: null, absence: 'nd' }))).toBe('n.d.');
    expect(direChiffre(chiffre({ valeur: null, absence: 'secret' }))).toBe('secret');
    expect(direChiffre(chiffre({ valeur: 0 })).replace(SANS_INSECABLE, ' ')).toBe('0 %');
  });

  it('la dernière valeur notée l’emporte, quel que soit l’ordre', () => {
    const suites = fc.uniqueArray(fc.integer({ min: 2010, max: 2025 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(suites, (annees) => {
        const notes = annees.map((annee) =>
          chiffre({ le: `${annee}-01-01`, periode: String(annee), valeur: annee / 100 }),
        );
        const [ligne] = rangerChiffres(notes, MAILLES);
        expect(ligne?.valeurs[1]?.valeur).toBe(Math.max(...annees) / 100);
      }),
    );
  });

  it('rattrapage : la part des quartiers dans une mesure, à côté de leur part parmi les demandeurs d’emploi', () => {
    const part = (deQuoi: string, valeur: number, plus = {}) =>
      chiffre({ intitule: 'Habitants des QPV', nature: 'part', deQuoi, valeur, ...plus });
    const reference = part('demandeurs d’emploi', 17.2);
    const apprentis = part('entrées en apprentissage', 6.1);
    expect(rattrapages([reference, apprentis])).toEqual([{ mesure: apprentis, reference, ecart: -11.1 }]);
    expect(rattrapages([reference, part('entrées en apprentissage', 6.1, { le: '2019-01-01' })])).toEqual([]);
    expect(rattrapages([reference, part('entrées', 6.1, { code: '76' })])).toEqual([]);
    expect(rattrapages([reference])).toEqual([]);
  });
});

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createTerritoireRepository } from '#electron/repositories/territoires/territoire.repository.ts';
import { objetTerritoireSchema } from '#shared/domain/territoire/territoire.schema.ts';
import { baseReferentielle } from '#tests/support/territoire/base-referentielle.ts';

const db = baseReferentielle();
const { rechercher } = createTerritoireRepository(db);
afterAll(() => db.close());

const trouver = (texte: string, limite = 8) =>
  rechercher(texte, { limite }).map(({ objet, code }) => `${objet} ${code}`);

describe('le choix dans le référentiel', () => {
  it('« epinal » trouve Épinal, son CLPE, son agglomération, son contrat et ses QPV', () => {
    expect(rechercher('epinal', { limite: 20 })).toEqual([
      { objet: 'clpe', code: 'CLPE88001', libelle: 'Épinal', precision: 'Vosges' },
      { objet: 'commune', code: '88160', libelle: 'Épinal', precision: 'Vosges' },
      { objet: 'epci', code: '200068757', libelle: 'CA d’Epinal', precision: 'Vosges' },
      { objet: 'contrat_ville', code: 'CN08802I', libelle: 'CA d’Épinal', precision: 'Vosges' },
      { objet: 'qpv', code: 'QN08801M', libelle: 'Bitola-La Vierge', precision: 'Épinal' },
      { objet: 'qpv', code: 'QN08802M', libelle: 'Justice-Saut le Cerf', precision: 'Épinal' },
    ]);
  });

  it.each(['Épinal', 'EPINAL', 'épi', '  e\u0301pinal '])('« %s » se tape comme on veut', (texte) => {
    expect(trouver(texte)).toContain('commune 88160');
  });

  it('« 88160 » trouve d’abord la commune de ce code, puis celles de ce code postal', () => {
    expect(trouver('88160')).toEqual([
      'commune 88160',
      'commune 88468',
      'commune 88369',
      'commune 88188',
      'commune 88302',
    ]);
  });

  it.each([
    ['67', 'departement 67'],
    ['haut rhin', 'departement 68'],
    ['mulh', 'clpe CLPE68003'],
    ['clpe67004', 'clpe CLPE67004'],
    ['200066009', 'epci 200066009'],
    ['qn06803m', 'qpv QN06803M'],
    ['coteaux mulhouse', 'qpv QN06803M'],
    ['oeuf en ternois', 'commune 62633'],
    ['œuf-en-Ternois', 'commune 62633'],
    ['l’haÿ', 'commune 94038'],
    ["l'hay les roses", 'commune 94038'],
    ['2a004', 'commune 2A004'],
    ['67200', 'commune 67200'],
  ])('« %s » donne d’abord %s', (texte, premier) => {
    expect(trouver(texte)[0]).toBe(premier);
  });

  it('« st denis » trouve Saint-Denis', () => {
    expect(trouver('st denis', 3)).toEqual(['contrat_ville CN97406I', 'commune 97411', 'commune 93066']);
  });

  it('se restreint à des objets et à un département, d’un CLPE partagé comme des autres', () => {
    expect(
      rechercher('sel', { objets: ['clpe', 'commune'], departement: '68', limite: 9 }).map(({ code }) => code),
    ).toEqual(['CLPE67004']);
    expect(rechercher('mulhouse', { objets: ['qpv'], departement: '68', limite: 50 })).toHaveLength(6);
    expect(rechercher('mulhouse', { objets: ['qpv'], departement: '6', limite: 50 })).toEqual([]);
  });

  it.each(['', '   ', '"', '*', '()', '—'])('ne trouve rien à « %s », sans erreur', (texte) => {
    expect(trouver(texte)).toEqual([]);
  });

  it('ne prend rien de ce qu’on tape pour un opérateur, et respecte toujours sa limite', () => {
    const morceau = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('"', '*', ' AND ', ' OR ', ' NOT ', 'NEAR(', ')', '^', 'mots:', '-', "'", '\u0000', 'st', 'qn'),
    );
    const objets = fc.subarray([...objetTerritoireSchema.options]);
    fc.assert(
      fc.property(
        fc.array(morceau, { maxLength: 5 }),
        objets,
        fc.integer({ min: 1, max: 20 }),
        (morceaux, voulus, limite) => {
          const trouves = rechercher(morceaux.join(''), { objets: voulus, limite });
          expect(trouves.length).toBeLessThanOrEqual(limite);
          expect(trouves.filter(({ objet }) => voulus.length > 0 && !voulus.includes(objet))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('trouve chaque commune par son nom, sauf derrière plus de vingt homonymes', () => {
    const noms = db
      .prepare<[], { code: string; libelle: string }>('SELECT code, libelle FROM ref_commune ORDER BY code')
      .all();
    fc.assert(
      fc.property(fc.constantFrom(...noms), ({ code, libelle }) => {
        expect(rechercher(libelle, { objets: ['commune'], limite: 20 }).map((trouve) => trouve.code)).toContain(code);
      }),
      { numRuns: 200 },
    );
  });

  it('rend, quand les grands territoires suffisent, ce que rendrait une recherche de tout, débuts courts gardés compris', () => {
    const mots = db.prepare<[], string>('SELECT DISTINCT mots FROM ref_recherche ORDER BY num').pluck().all();
    const debut = fc
      .tuple(fc.constantFrom(...mots), fc.integer({ min: 1, max: 9 }))
      .map(([lus, combien]) => lus.slice(0, combien));
    const cherche = fc.oneof(
      debut,
      fc.constantFrom('st', 'ste', 'y', 'l', 'la c', 'd', '67', '2a', 'saint', 'le', 'haut'),
    );
    const tous = [...objetTerritoireSchema.options];
    fc.assert(
      fc.property(cherche, fc.integer({ min: 1, max: 20 }), (texte, limite) => {
        expect(rechercher(texte, { limite })).toEqual(rechercher(texte, { objets: tous, limite }));
      }),
      { numRuns: 200 },
    );
  });
});

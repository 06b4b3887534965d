import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REGLES_DITES } from '#shared/domain/regles/regles.data.ts';
import { articlesCites } from '#shared/textes/article.ts';

const SOI = /regles\.data/u;
const lire = (motif: string): string =>
  globSync(motif)
    .filter((chemin) => !SOI.test(chemin))
    .map((chemin) => readFileSync(chemin, 'utf8'))
    .join('\n');
const dedans = (texte: string, motif: RegExp): ReadonlySet<string> => new Set(texte.match(motif));

const sources = lire('{shared,electron,renderer}/**/*.{ts,tsx}');
const essais = lire('tests/**/*.{ts,tsx}');
const emis = dedans(sources, /(?<=['`])R-\d{3}(?=['`])/gu);
/** Les règles des conventions ont leurs numéros à elles : « C3 », « D4 », « E1 », « O-16 ». */
const NUMERO = /\b(?:R-\d{3}|[CDE]\d|O-\d{1,2})\b/gu;
const nommes = dedans(sources, NUMERO);
const cites = dedans(essais, NUMERO);
const essayes = dedans(essais, /R-\d{3}/gu);
const dites = new Map(REGLES_DITES.map((regle) => [regle.numero, regle]));

describe('les règles du manuel', () => {
  it('disent tout code que l’application émet ou qu’un essai cite ; sinon : ajoutez-le à regles.data.ts', () => {
    expect([...new Set([...emis, ...essayes])].filter((code) => !dites.has(code)).toSorted()).toEqual([]);
  });

  it('sont toutes employées par le code et citées par un essai, sauf celles que le manuel ne montre pas encore', () => {
    const creuses = REGLES_DITES.filter(({ attendue }) => !attendue)
      .map(({ numero }) => numero)
      .filter((numero) => !nommes.has(numero) || !cites.has(numero));
    expect(creuses).toEqual([]);
  });

  it('n’ont chacune qu’un numéro, une phrase finie et un lieu', () => {
    expect(dites.size).toBe(REGLES_DITES.length);
    expect(REGLES_DITES.filter(({ phrase }) => !/^[A-ZÀÉÊ].+\.$/u.test(phrase))).toEqual([]);
  });

  it('citent des articles dont le texte est gardé, mot pour mot', () => {
    const sansTexte = REGLES_DITES.filter(({ article }) => article !== null && articlesCites(article).length === 0);
    expect(sansTexte.map(({ numero }) => numero)).toEqual([]);
  });
});

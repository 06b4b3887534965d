import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articlesCites } from '#shared/textes/article.ts';

const sources = globSync('shared/domain/convention/**/*.ts')
  .map((chemin) => readFileSync(chemin, 'utf8'))
  .join('\n');

it('O-1 à O-16 : tout article que cite un constat d’une convention s’ouvre, mot pour mot', () => {
  const cites = [...new Set(sources.match(/(?<=['`])D\. 5316-\d+(?=['`])/gu))];
  expect(cites.length).toBeGreaterThan(7);
  expect(cites.filter((article) => articlesCites(article).length !== 1)).toEqual([]);
});

it('O-2, O-4, O-6, O-7, O-8 : les dates des règles sont celles des textes', () => {
  const texte = (numero: string) => articlesCites(numero)[0]?.texte ?? '';
  expect(texte('D. 5316-4')).toContain('trois ans');
  expect(texte('D. 5316-6')).toMatch(/31 mai.+avant le 30 septembre/u);
  expect(texte('D. 5316-7')).toContain('en deux fois');
  expect(texte('D. 5316-9')).toContain('31 décembre');
  expect(texte('D. 5316-10')).toMatch(/30 juin.+6° /u);
  expect(texte('D. 5316-11')).toContain('ne peut être supérieur à un mois');
  expect(texte('D. 5316-13')).toMatch(/neuf mois.+douze mois/u);
});

import { expect, it } from 'vitest';
import { articlesCites, citation, numerosDe } from '#shared/textes/article.ts';

it('lit les numéros d’une référence, abrégée ou entière', () => {
  expect(numerosDe('R. 5311-38, -39')).toEqual(['R. 5311-38', 'R. 5311-39']);
  expect(numerosDe('R. 5311-3-5, -9')).toEqual(['R. 5311-3-5', 'R. 5311-3-9']);
  expect(numerosDe('R. 5311-40, al. 2')).toEqual(['R. 5311-40']);
  expect(numerosDe('L. 5311-10, II, 2°')).toEqual(['L. 5311-10']);
  expect(numerosDe('R. 5311-15, R*133-1')).toEqual(['R. 5311-15', 'R*133-1']);
  expect(numerosDe('article 4 du règlement')).toEqual([]);
});

it('rend le texte de l’article et sa citation', () => {
  const [quorum] = articlesCites('R. 5311-40, al. 2');
  expect(quorum).toMatchObject({ code: 'CT', version: '2024-07-01' });
  expect(quorum === undefined ? '' : citation(quorum)).toMatch(
    /^Article R\. 5311-40 du code du travail \(version du 01\/07\/2024\) : « .+ »$/u,
  );
  expect(articlesCites('R. 133-13')[0]?.texte).toContain("L'avis rendu est transmis à l'autorité compétente");
});

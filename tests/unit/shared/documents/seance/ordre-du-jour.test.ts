import { expect, it } from 'vitest';
import { tableauOrdreDuJour } from '#shared/documents/seance/ordre-du-jour.ts';
import { unPoint } from '#tests/support/une-seance.ts';

const lire = (sections: readonly (string | null)[]): string[] =>
  tableauOrdreDuJour(
    sections.map((section, place) => ({
      point: unPoint(`p${place}`, { section, titre: `P${place}` }),
      numero: place + 1,
    })),
  ).lignes.map((ligne) =>
    ligne.type === 'groupe' ? `# ${ligne.titre.map(({ texte }) => texte).join('')}` : ligne.type,
  );

it('l’ordre du jour imprimé porte le titre de chaque section, une fois, devant son premier point', () => {
  expect(lire([null, 'Emploi', 'Emploi', 'Suites'])).toEqual([
    'ligne',
    '# Emploi',
    'ligne',
    'ligne',
    '# Suites',
    'ligne',
    'total',
  ]);
  expect(lire([null, null])).toEqual(['ligne', 'ligne', 'total']);
});

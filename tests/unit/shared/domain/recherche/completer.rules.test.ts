import { expect, it } from 'vitest';
import { completer } from '#shared/domain/recherche/completer.rules.ts';

const CONNUS = { instances: ['CLPE de Mulhouse', 'CDPE du Haut-Rhin'], themes: ['Mobilité', 'Garde d’enfants'] };
const textes = (texte: string) => completer(texte, CONNUS).map((une) => une.texte);

it('finit l’opérateur que l’on tape en dernier, et lui seul', () => {
  expect(textes('mobilité est:r')).toEqual(['mobilité est:retard ', 'mobilité est:reporte ']);
  expect(textes('instance:mul')).toEqual(['instance:"CLPE de Mulhouse" ']);
  expect(textes('#gar')).toEqual(['#"Garde d’enfants" ']);
  expect(textes('@m')).toEqual(['@moi ']);
  expect(textes('type:deci')).toEqual(['type:decision ']);
  expect(textes('type:decision')).toEqual([]);
  expect(textes('mobilité')).toEqual([]);
  expect(textes('zzz:a')).toEqual([]);
  expect(textes('type:').length).toBe(8);
});

import { expect, it } from 'vitest';
import { codeDuDepot, importsDe } from './exports.ts';

/** Les fichiers pris dans une boucle d'imports : on ôte sans fin ceux qui n'importent plus rien de ce qui reste. */
function enBoucle(imports: ReadonlyMap<string, readonly string[]>): string[] {
  let reste = new Map(imports);
  for (;;) {
    const suite = new Map([...reste].filter(([, importes]) => importes.some((un) => reste.has(un))));
    if (suite.size === reste.size) break;
    reste = suite;
  }
  // Ce qui mène à une boucle sans en être n'est importé par aucun de ses membres.
  for (;;) {
    const importes = new Set([...reste.values()].flat());
    const suite = new Map([...reste].filter(([fichier]) => importes.has(fichier)));
    if (suite.size === reste.size) return [...suite.keys()].toSorted();
    reste = suite;
  }
}

it('une boucle se reconnaît, ce qui y mène et ce qui en part exceptés', () => {
  const code = new Map([
    ['shared/a.ts', "import { b } from './b.ts';"],
    ['shared/b.ts', "import type { C } from '#shared/c.ts';"],
    ['shared/c.ts', "import {\n  b,\n} from './b.ts';\nimport { d } from './d.ts';"],
    ['shared/d.ts', 'export const d = 1;'],
  ]);
  expect(enBoucle(importsDe(code))).toEqual(['shared/b.ts', 'shared/c.ts']);
});

it('nul fichier n’en importe un autre qui l’importe, types compris', () => {
  expect(enBoucle(importsDe(codeDuDepot()))).toEqual([]);
});

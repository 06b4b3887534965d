import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { signalements } from '#tests/support/oxlint.ts';
import { texteOxlint } from './generer-lint.ts';

const A_FAIRE = ['TO', 'DO'].join('');
const LONG = Array.from({ length: 401 }, (_, rang) => `export const a${rang} = 1;`).join('\n');

/** Une violation par règle : fichier, texte, codes attendus. */
const plantees: readonly (readonly [string, string, readonly string[]])[] = [
  ['shared/text/a.ts', 'export const a = (b: any): string => String(b);', ['typescript(no-explicit-any)']],
  ['shared/text/b.ts', '// @ts-ignore\nexport const a: string = 1;', ['typescript(ban-ts-comment)']],
  ['shared/text/c.ts', 'export default 1;', ['import(no-default-export)']],
  ['shared/text/d.ts', `export const a = 1; // ${A_FAIRE} finir`, ['eslint(no-warning-comments)']],
  ['shared/text/e.ts', "import { a } from './f.ts';\nexport const b = 1;", ['eslint(no-unused-vars)']],
  ['shared/text/f.ts', 'export const a = 1;\nexport const b = (c: string) => eval(c);', ['eslint(no-eval)']],
  ['shared/text/g.ts', LONG, ['eslint(max-lines)']],
  ['shared/text/h.ts', 'export const a = (b: string | null): string => b!;', ['typescript(no-non-null-assertion)']],
  ['shared/text/i.ts', 'export const a = (b: string): boolean => b == "1";', ['eslint(eqeqeq)']],
  ['shared/text/j.ts', "export type A = import('./i.ts').B;", ['typescript(consistent-type-imports)']],
  ['shared/text/k.ts', 'export const a = () => window.name;', ['eslint(no-restricted-globals)']],
  ['shared/text/index.ts', "export * from './a.ts';\nexport * from './b.ts';", ['oxc(no-barrel-file)']],
  [
    'electron/poste/a.ts',
    "import { readFileSync } from 'fs';\nexport const a = readFileSync;",
    ['eslint(no-restricted-imports)', 'unicorn(prefer-node-protocol)'],
  ],
  [
    'renderer/ui/A.tsx',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    ['react(no-danger)'],
  ],
  [
    'renderer/ui/b.ts',
    'export const a = (b: HTMLElement) => {\n  b.innerHTML = "x";\n};',
    ['eslint(no-restricted-properties)'],
  ],
  ['renderer/ui/c.ts', 'export const a = () => fetch("/x");', ['eslint(no-restricted-globals)']],
  ['renderer/host/d.ts', 'export const a = () => localStorage.length;', ['eslint(no-restricted-globals)']],
  ['shared/domain/a/x.ts', "import { y } from '../b/y.ts';\nexport const x = () => y;", ['import(no-cycle)']],
  ['shared/domain/b/y.ts', "import { z } from '#shared/text/z.ts';\nexport const y = () => z;", ['import(no-cycle)']],
  ['shared/text/z.ts', "import { x } from '#shared/domain/a/x.ts';\nexport const z = () => x;", ['import(no-cycle)']],
  [
    'tests/unit/a.test.ts',
    "import { it } from 'vitest';\nit.only('a', () => {});",
    ['vitest(expect-expect)', 'vitest(no-focused-tests)'],
  ],
  ['tests/vitest.config.ts', 'export default {};', []],
  ['shared/text/propre.ts', 'export const a = 1;', []],
];

it('les règles générales refusent chacune sa violation, et rien d’autre', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'regles-'));
  const alias = JSON.stringify({ imports: { '#shared/*': './shared/*' } });
  const fichiers = new Map<string, string>(plantees.map(([chemin, texte]) => [chemin, texte]));
  const releves = signalements(dossier, texteOxlint(), new Map([...fichiers, ['package.json', alias]]));
  const obtenus = plantees.map(([chemin]) => [
    chemin,
    releves
      .filter(({ filename }) => filename === chemin)
      .map(({ code }) => code)
      .toSorted(),
  ]);
  rmSync(dossier, { recursive: true });
  expect(obtenus).toEqual(plantees.map(([chemin, , codes]) => [chemin, codes.toSorted()]));
});

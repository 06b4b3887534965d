import { describe, expect, it } from 'vitest';
import { codeDuDepot, exportsMorts } from './exports.ts';

/** Ce que l'outil appelle lui-même : les campagnes par leur nom, la préparation de vitest. */
const ENTREES = /^tests\/campagnes\/[\w-]+\.ts lancer$|^tests\/support\/preparer-essais\.ts (?:setup|teardown)$/u;

const morts = (textes: Readonly<Record<string, string>>) =>
  exportsMorts(new Map(Object.entries(textes))).map(({ nom }) => nom);

describe('un export', () => {
  it('se reconnaît mort ou non', () => {
    const source = 'export const dit = 1;\nexport type Dit = string;\nexport function tu(): void {}\n';
    expect(morts({ 'shared/a.ts': source })).toEqual(['dit', 'Dit', 'tu']);
    expect(morts({ 'shared/a.ts': source, 'shared/b.ts': "import { dit, type Dit } from './a.ts';" })).toEqual(['tu']);
    expect(morts({ 'shared/a.ts': source, 'electron/b.ts': "import {\n  dit as d,\n} from '#shared/a.ts';" })).toEqual([
      'Dit',
      'tu',
    ]);
    expect(
      morts({ 'shared/a.ts': source, 'electron/b.ts': "const a = await import('#shared/a.ts');\na.tu();" }),
    ).toEqual(['dit', 'Dit']);
    expect(morts({ 'shared/a.ts': `${source}tu(); const d: Dit = dit;` })).toEqual([]);
  });

  it('que seul un essai emploie est mort, sauf s’il est lui-même des essais', () => {
    const essai = "import { dit } from '#shared/a.ts';\nimport { dit as deux } from './support/b.ts';";
    expect(
      morts({
        'shared/a.ts': 'export const dit = 1;',
        'tests/support/b.ts': 'export const dit = 2;',
        'tests/c.test.ts': essai,
      }),
    ).toEqual(['dit']);
  });

  it('sert toujours à quelqu’un', () => {
    const nommes = exportsMorts(codeDuDepot()).map(({ fichier, nom }) => `${fichier} ${nom}`);
    expect(nommes.filter((un) => !ENTREES.test(un))).toEqual([]);
  });
});

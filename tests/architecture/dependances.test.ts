import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entree {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}
interface Racine {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
}

const lire = (nom: string) => JSON.parse(readFileSync(`${import.meta.dirname}/../../${nom}`, 'utf8')) as unknown;
const paquet = lire('package.json') as Racine;
const { packages } = lire('package-lock.json') as { readonly packages: Record<string, Entree> };
const entrees = Object.entries(packages).filter(([chemin]) => chemin !== '');

/** Paquets qui voudraient un script à l’installation : aucun n’est lancé, aucun n’en a besoin ici. */
const SCRIPTS_ECARTES = ['electron-winstaller', 'fsevents', 'better-sqlite3'];

describe('les dépendances', () => {
  it('sont écrites à leur version exacte', () => {
    const versions = { ...paquet.dependencies, ...paquet.devDependencies, ...paquet.optionalDependencies };
    expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('sont verrouillées par leur empreinte sha512, sauf les variantes facultatives d’autres machines', () => {
    // Un registre peut ne servir que les variantes de sa plateforme : les autres sont verrouillées par leur version.
    const ailleurs = ({ optional, os, cpu, libc }: Entree) =>
      optional === true &&
      (os?.includes('linux') !== true || cpu?.includes('x64') !== true || libc?.includes('musl') === true) &&
      (os ?? cpu) !== undefined;
    const nues = entrees.filter(([, entree]) => !entree.integrity?.startsWith('sha512-') && !ailleurs(entree));
    expect(nues.map(([chemin]) => chemin)).toEqual([]);
  });

  it('ne viennent que du registre de npm, par https', () => {
    const ailleurs = entrees.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(ailleurs.map(([chemin]) => chemin)).toEqual([]);
  });

  it('ne lancent aucun script à l’installation', () => {
    expect(readFileSync(`${import.meta.dirname}/../../.npmrc`, 'utf8')).toMatch(/^ignore-scripts=true$/mu);
    const bavards = entrees
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([chemin]) => chemin.split('node_modules/').at(-1) ?? '');
    expect(bavards.filter((nom) => !SCRIPTS_ECARTES.includes(nom))).toEqual([]);
  });

  it('restent peu nombreuses à l’exécution', () => {
    expect(Object.keys(paquet.dependencies).length).toBeLessThanOrEqual(24);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ELECTRON } from '#electron/lanceur/construction.mjs';

const ELECTRON_SOURCES = join(import.meta.dirname, '../../electron');

it('chaque programme que l’application lance à part est construit pour Electron : oublié, il n’y serait pas', () => {
  const config = readFileSync(join(ELECTRON_SOURCES, 'vite.config.ts'), 'utf8');
  const programmes = readdirSync(join(ELECTRON_SOURCES, 'travaux'), { recursive: true, encoding: 'utf8' })
    .map((nom) => nom.replaceAll('\\', '/'))
    .filter((nom) => /\.(?:worker|processus)\.ts$/u.test(nom));
  const modes = [...config.matchAll(/^ {2}(\w+): \{\s*source: '(?:travaux\/)?([^']+)'/gmu)].map(([, mode, source]) => [
    mode,
    source,
  ]);
  const declares = new Map(modes.map(([mode = '', source = '']) => [source, mode]));
  expect(programmes.filter((nom) => !declares.has(nom))).toEqual([]);
  const passes = new Set(ELECTRON.passes.map((mots) => mots.at(-1)));
  expect([...declares.values()].filter((mode) => !passes.has(mode))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cheminDuBinaire } from '#electron/lanceur/fenetre-electron.mjs';

const binaire = cheminDuBinaire(process.env, process.platform);
const present = existsSync(binaire);
if (!present)
  process.stderr.write('SAUTÉ : les essais de fumée d’Electron demandent son binaire, absent de cette machine.\n');

describe.skipIf(!present)('le binaire d’Electron', () => {
  it('est celui de la version voulue', () => {
    const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as { version: string };
    expect(spawnSync(binaire, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout.trim()).toBe(`v${version}`);
  });

  it('charge better-sqlite3 et y écrit', () => {
    const programme =
      "const S=require('better-sqlite3');const d=new S(':memory:');console.log(d.prepare('SELECT 40+2 AS n').get().n)";
    const { stdout } = spawnSync(binaire, ['-e', programme], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    expect(stdout.trim()).toBe('42');
  });
});

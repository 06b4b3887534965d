import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recueillir } from '#electron/lanceur/processus.mjs';
import { DEPOT } from './projet.ts';

const MODULE = JSON.stringify(join(DEPOT, 'electron/lanceur/processus.mjs'));

/** Un hôte de paille : dit qu’il est prêt, et s’arrête proprement au signal demandé. */
const HOTE =
  "process.on('SIGINT', () => { console.log('fermé'); process.exit(0); }); setInterval(() => {}, 1000); console.log('prêt');";

describe('le lanceur et son programme', () => {
  it('transmet Ctrl+C, attend la fermeture propre et sort en 0', async () => {
    const parent = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { lancer } from ${MODULE}; process.exitCode = await lancer(process.execPath, ['-e', ${JSON.stringify(HOTE)}]);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let sortie = '';
    parent.stdout.setEncoding('utf8').on('data', (morceau: string) => {
      sortie += morceau;
      if (morceau.includes('prêt')) parent.kill('SIGINT');
    });
    const [code, signal] = (await once(parent, 'close')) as [number | null, string | null];
    expect({ code, signal, sortie }).toEqual({ code: 0, signal: null, sortie: 'prêt\nfermé\n' });
  });

  it('arrête un programme qui dépasse sa limite, et le dit', async () => {
    const issue = await recueillir(process.execPath, ['-e', "console.log('début'); setInterval(() => {}, 1000);"], {
      limiteMs: 400,
    });
    expect(issue).toMatchObject({ tropLong: true, texte: 'début\n' });
    expect(issue.code).not.toBe(0);
  });

  it('rend 127 pour un programme introuvable, sans casser', async () => {
    expect(await recueillir('programme-qui-n-existe-pas', [])).toMatchObject({ code: 127, tropLong: false });
  });
});

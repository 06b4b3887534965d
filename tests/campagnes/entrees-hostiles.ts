import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resultat } from '#tests/campagnes.ts';

const RACINE = join(import.meta.dirname, '../..');

/** Ce que vitest dit de chaque essai, dans son compte rendu. */
interface CompteRendu {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** T28 : `essais` entrées tirées au sort pour chaque opération du contrat, par chaque transport. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-hostiles-'));
  const sortie = join(dossier, 'compte-rendu.json');
  const mots = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=json',
    `--outputFile=${sortie}`,
    'tests/contract',
  ];
  try {
    const enfant = spawn(process.execPath, [join(RACINE, 'node_modules/vitest/vitest.mjs'), ...mots], {
      cwd: RACINE,
      env: {
        ...process.env,
        COMITES_EMPLOI_ENTREES_HOSTILES: String(essais),
        COMITES_EMPLOI_GRAINE: String(graine),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await once(enfant, 'exit');
    const { numTotalTests, testResults } = JSON.parse(readFileSync(sortie, 'utf8')) as CompteRendu;
    const fautes = testResults.flatMap(({ message = '', assertionResults }) =>
      assertionResults.length === 0
        ? [message]
        : assertionResults
            .filter(({ status }) => status === 'failed')
            .map(({ fullName, failureMessages }) => `graine ${graine}, ${fullName} : ${failureMessages[0] ?? ''}`),
    );
    return { essais, fautes, chiffres: { 'opérations et transports essayés': numTotalTests } };
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

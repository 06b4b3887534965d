import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { avecFichier } from './validateur.ts';

const executer = promisify(execFile);

export interface Relecture {
  readonly titre: string;
  readonly objet: string;
  readonly auteur: string;
  readonly dernierAuteur: string;
  readonly description: string;
  readonly langue: string;
  readonly paragraphes: readonly (readonly [style: string, texte: string])[];
  readonly tableaux: readonly {
    readonly style: string;
    readonly enTeteRepete: boolean;
    readonly lignesInsecables: boolean;
    readonly textes: readonly (readonly string[])[];
  }[];
}

/** Celui de la distribution, qui porte `python3-docx`. */
const PYTHON = '/usr/bin/python3';

/** Le document tel que python-docx le comprend. */
export const relire = (octets: Uint8Array): Promise<Relecture> =>
  avecFichier(octets, async (chemin) => {
    const { stdout } = await executer(PYTHON, [`${import.meta.dirname}/relecture.py`, chemin], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(stdout) as Relecture;
  });

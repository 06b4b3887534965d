import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const DEPOT = join(import.meta.dirname, '../../..');

export interface Issue {
  readonly code: number | null;
  readonly sortie: string;
  readonly erreurs: string;
}

/** Lance un programme, entrée fermée, et attend sa fin. */
export function executer(
  programme: string,
  mots: readonly string[],
  dossier: string,
  env = process.env,
): Promise<Issue> {
  return new Promise((resoudre, rejeter) => {
    const enfant = spawn(programme, mots, { cwd: dossier, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const textes = { sortie: '', erreurs: '' };
    enfant.stdout.setEncoding('utf8').on('data', (morceau: string) => (textes.sortie += morceau));
    enfant.stderr.setEncoding('utf8').on('data', (morceau: string) => (textes.erreurs += morceau));
    enfant.on('error', rejeter);
    enfant.on('close', (code) => resoudre({ code, ...textes }));
  });
}

interface Verrou {
  readonly name: string;
  readonly lockfileVersion: number;
  readonly packages: Record<string, Record<string, unknown>>;
}

/**
 * Petit clone du dépôt dans un dossier temporaire : le vrai lanceur et les fichiers demandés, avec un
 * verrou réduit aux paquets nommés (tels que le vrai verrou les décrit). Rien n’y est installé.
 */
export function petitClone(fichiers: readonly string[], paquets: readonly string[]): string {
  const racine = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const chemin of ['electron/lanceur', '.npmrc', ...fichiers]) {
    mkdirSync(dirname(join(racine, chemin)), { recursive: true });
    cpSync(join(DEPOT, chemin), join(racine, chemin), { recursive: true });
  }
  const paquet = JSON.parse(readFileSync(join(DEPOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  const verrou = JSON.parse(readFileSync(join(DEPOT, 'package-lock.json'), 'utf8')) as Verrou;
  const decrits = paquets.map((nom) => [nom, verrou.packages[`node_modules/${nom}`] ?? {}] as const);
  const versions = (facultatifs: boolean) =>
    Object.fromEntries(
      decrits
        .filter(([, entree]) => (entree['optional'] === true) === facultatifs)
        .map(([nom, { version }]) => [nom, version]),
    );
  const base = {
    name: verrou.name,
    version: '0.1.0',
    dependencies: versions(false),
    optionalDependencies: versions(true),
  };
  const packages = { '': base, ...Object.fromEntries(decrits.map(([nom, entree]) => [`node_modules/${nom}`, entree])) };
  const { lockfileVersion } = verrou;
  writeFileSync(join(racine, 'package.json'), JSON.stringify({ ...base, type: 'module', imports: paquet['imports'] }));
  writeFileSync(
    join(racine, 'package-lock.json'),
    JSON.stringify({ ...base, lockfileVersion, requires: true, packages }),
  );
  return racine;
}

/** Note que npm laisse après une installation : le lanceur y lit que tout est à jour. */
export function dejaInstalle(racine: string): void {
  mkdirSync(join(racine, 'node_modules'), { recursive: true });
  writeFileSync(join(racine, 'node_modules/.package-lock.json'), JSON.stringify({ packages: {} }));
}

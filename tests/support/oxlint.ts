import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OXLINT = `${import.meta.dirname}/../../node_modules/oxlint/bin/oxlint`;

/** Ce qu’oxlint a signalé ; `filename` est relatif au dossier analysé. */
export interface Signalement {
  readonly code: string;
  readonly filename: string;
}

/**
 * Écrit les fichiers plantés et la configuration dans `dossier`, puis rend ce qu’oxlint y signale.
 * Oxlint sort en 1 dès qu’il signale : sa sortie est la réponse, pas son code.
 */
export function signalements(
  dossier: string,
  configuration: string,
  fichiers: ReadonlyMap<string, string>,
): readonly Signalement[] {
  const tout = new Map([...fichiers, ['.oxlintrc.json', configuration]]);
  for (const [chemin, texte] of tout) {
    mkdirSync(dirname(join(dossier, chemin)), { recursive: true });
    writeFileSync(join(dossier, chemin), texte);
  }
  return (JSON.parse(sortieOxlint(dossier)) as { readonly diagnostics: readonly Signalement[] }).diagnostics;
}

function sortieOxlint(dossier: string): string {
  try {
    const options = { cwd: dossier, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
    return execFileSync(process.execPath, [OXLINT, '--format', 'json'], options);
  } catch (cause) {
    const { stdout } = cause as { stdout?: string };
    if (!stdout) throw cause;
    return stdout;
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Dossier vide, retiré à la fin de l'essai. */
export function dossierTemporaire(): string {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-emploi-'));
  onTestFinished(() => rmSync(dossier, { recursive: true }));
  return dossier;
}

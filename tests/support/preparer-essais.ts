import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dossier = mkdtempSync(join(tmpdir(), 'comites-essais-'));

/** Tout ce que les essais écrivent de provisoire va sous un seul dossier… */
export function setup(): void {
  // Des essais y entrent sous un autre compte, pour qui les droits comptent.
  chmodSync(dossier, 0o755);
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = dossier;
}

/** … ôté à la fin, même quand des essais échouent avant d’avoir rangé. */
export const teardown = (): void => rmSync(dossier, { recursive: true, force: true });

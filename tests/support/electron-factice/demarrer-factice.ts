import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Application } from '#electron/hosts/application.ts';
import type { Hote } from '#electron/hosts/hote.ts';
import { listerPages } from '#electron/hosts/electron/liste-blanche.ts';
import { uneApplicationFactice } from '#tests/support/hotes/application-factice.ts';
import { unElectronFactice } from './electron-factice.ts';

/** Une application construite, dans un dossier temporaire. */
export function uneConstruction(): string {
  const racine = mkdtempSync(join(tmpdir(), 'comites-electron-'));
  mkdirSync(join(racine, 'construit/renderer/assets'), { recursive: true });
  mkdirSync(join(racine, 'construit/electron'), { recursive: true });
  writeFileSync(join(racine, 'construit/renderer/index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(racine, 'construit/renderer/assets/page-1a2b.js'), 'export const page = 1;\n');
  writeFileSync(
    join(racine, 'construit/electron/pages.json'),
    JSON.stringify(listerPages(join(racine, 'construit/renderer'))),
  );
  return racine;
}

/** Démarre l'hôte Electron sur un module `electron` simulé ; rend tout ce qui a été branché. */
export async function demarrerFactice() {
  const racine = uneConstruction();
  const electron = unElectronFactice(racine);
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  vi.stubEnv('COMITES_EMPLOI_PROFIL', join(racine, 'profil'));
  const { demarrerElectron } = await import('#electron/hosts/electron/start.ts');
  const { appels, dispatch, octets } = uneApplicationFactice();
  const demarrer = vi.fn(() => true);
  const fermer = vi.fn();
  const hotes: Hote[] = [];
  await demarrerElectron((hote): Application => {
    hotes.push(hote);
    return { dispatch, octets, demarrer, fermer };
  });
  return { racine, electron, appels, octets, demarrer, fermer, hotes };
}

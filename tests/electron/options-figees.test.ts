import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOSSIER = 'electron/hosts/electron';
const sources = readdirSync(DOSSIER)
  .filter((nom) => nom.endsWith('.ts'))
  .map((nom) => ({ nom, texte: readFileSync(join(DOSSIER, nom), 'utf8') }));
const ou = (motif: RegExp): string[] => sources.filter(({ texte }) => motif.test(texte)).map(({ nom }) => nom);

describe('les sources de l’hôte Electron', () => {
  it('n’ouvrent de fenêtre qu’à un endroit, avec les préférences figées et trois valeurs de plus', () => {
    const ouvertures = sources.flatMap(({ nom, texte }) =>
      [...texte.matchAll(/new BrowserWindow\(\{[\s\S]*?\}\);/gu)].map(([code]) => ({ nom, code })),
    );
    expect(ouvertures.map(({ nom }) => nom)).toEqual(['window.ts']);
    expect(ouvertures[0]?.code.match(/webPreferences: (\{.*?\})/u)?.[1]).toBe(
      '{ ...PREFERENCES, devTools: outils, preload, session }',
    );
    expect(ou(/\bwebPreferences\b/u)).toEqual(['window.ts']);
  });

  it('ne branchent de canal que dans l’enveloppe qui vérifie l’émetteur', () => {
    expect(
      sources.flatMap(({ nom, texte }) => (texte.match(/\bipcMain\.\w+/gu) ?? []).map((appel) => `${nom} ${appel}`)),
    ).toEqual(['ipc.ts ipcMain.handle']);
    expect(ou(/\.ipc\b|ipcMain\.on\b|\bremote\b/u)).toEqual([]);
  });

  it.each([
    ['une adresse de fichier', /file:\/\//u],
    ['une adresse http', /http:\/\//u],
    ['du code assemblé', /\beval\(|new Function\(|executeJavaScript|innerHTML/u],
    [
      'une option affaiblie',
      /nodeIntegration: true|sandbox: false|webSecurity: false|contextIsolation: false|enableBlinkFeatures|allow-file-access/u,
    ],
    ['un appel au réseau', /\bfetch\(|autoUpdater|crashReporter|net\.request|from 'node:https?'/u],
  ])('ne contiennent pas %s', (_quoi, motif) => {
    expect(ou(motif)).toEqual([]);
  });

  it('figent exactement les préférences de la conception', async () => {
    const { PREFERENCES } = await import('#electron/hosts/electron/security.ts');
    expect(Object.isFrozen(PREFERENCES)).toBe(true);
    expect(PREFERENCES).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    });
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { chercherMarianne } from '#electron/poste/polices.ts';

it('R-121 : trouve Marianne parmi les polices du poste, et nulle autre à sa place', () => {
  const racine = mkdtempSync(join(tmpdir(), 'comites-polices-'));
  onTestFinished(() => rmSync(racine, { recursive: true, force: true }));
  const dossier = join(racine, 'État', 'Marianne');
  mkdirSync(dossier, { recursive: true });
  writeFileSync(join(dossier, 'Spectral-Regular.otf'), '');
  writeFileSync(join(dossier, 'Marianne-Regular.otf.txt'), '');
  expect(chercherMarianne([racine, '/nulle-part'])()).toBe(false);
  writeFileSync(join(dossier, 'Marianne-Regular.otf'), '');
  expect(chercherMarianne(['/nulle-part', racine])()).toBe(true);
});

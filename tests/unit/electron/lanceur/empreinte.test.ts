import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { empreinteRapide } from '#electron/lanceur/empreinte.mjs';

describe('empreinteRapide', () => {
  let racine: string;
  beforeEach(() => {
    racine = mkdtempSync(join(tmpdir(), 'empreinte-'));
    mkdirSync(join(racine, 'a/b'), { recursive: true });
    for (const nom of ['a/x.ts', 'a/b/y.ts', 'verrou.json']) {
      writeFileSync(join(racine, nom), nom);
      utimesSync(join(racine, nom), 1000, 1000);
    }
  });
  afterEach(() => rmSync(racine, { recursive: true }));

  const lire = () => empreinteRapide(racine, ['a', 'verrou.json', 'absent']);

  it('reste la même quand rien ne bouge, quel que soit l’ordre demandé', () => {
    expect(lire()).toBe(empreinteRapide(racine, ['verrou.json', 'a']));
  });

  it.each([
    ['un fichier enregistré', () => utimesSync(join(racine, 'a/b/y.ts'), 1000, 1001)],
    [
      'un fichier plus long, à la même date',
      () => {
        writeFileSync(join(racine, 'a/x.ts'), 'plus long');
        utimesSync(join(racine, 'a/x.ts'), 1000, 1000);
      },
    ],
    ['un fichier ajouté', () => writeFileSync(join(racine, 'a/z.ts'), '')],
    ['un fichier retiré', () => rmSync(join(racine, 'a/b/y.ts'))],
    ['un fichier renommé', () => renameSync(join(racine, 'a/x.ts'), join(racine, 'a/w.ts'))],
    ['un fichier changé de dossier', () => renameSync(join(racine, 'a/b/y.ts'), join(racine, 'a/y.ts'))],
  ])('change pour %s', (_cas, changer) => {
    const avant = lire();
    changer();
    expect(lire()).not.toBe(avant);
  });

  it('ignore ce qui est hors des chemins suivis', () => {
    const avant = lire();
    writeFileSync(join(racine, 'autre.ts'), '');
    expect(lire()).toBe(avant);
  });
});

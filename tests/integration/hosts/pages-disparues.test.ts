import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { uneApplicationFactice } from '#tests/support/hotes/application-factice.ts';
import { demanderHttp } from '#tests/support/hotes/demander.ts';
import { PAGE_D_ESSAI, unServeur } from '#tests/support/hotes/un-serveur.ts';

const pages = mkdtempSync(join(tmpdir(), 'comites-pages-disparues-'));
const NOTRE_PAGE = { 'sec-fetch-site': 'same-origin' };
afterAll(() => rmSync(pages, { recursive: true, force: true }));

describe('une page reconstruite pendant que l’hôte sert', () => {
  it('n’arrête pas l’hôte quand un fichier de sa liste a disparu', async () => {
    mkdirSync(join(pages, 'assets'));
    writeFileSync(join(pages, 'index.html'), PAGE_D_ESSAI);
    writeFileSync(join(pages, 'assets', 'ecran-1a2b3c.js'), 'export const ecran = 1;\n');
    const serveur = await unServeur({ application: uneApplicationFactice(), pages });
    try {
      rmSync(join(pages, 'assets', 'ecran-1a2b3c.js'));
      await expect(demanderHttp(serveur.origine, 'GET', '/assets/ecran-1a2b3c.js', NOTRE_PAGE)).rejects.toThrow(
        'socket hang up',
      );
      const { statut, corps } = await demanderHttp(serveur.origine, 'GET', '/', NOTRE_PAGE);
      expect([statut, corps]).toEqual([200, PAGE_D_ESSAI]);
    } finally {
      await serveur.fermer();
    }
  });
});

import { existsSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparerPages, ecartDePage } from '#tests/apparence/comparer.ts';
import { DOCUMENTS_D_EXEMPLE } from '#tests/apparence/documents-d-exemple.ts';
import { mettreEnPages, SOFFICE } from '#tests/apparence/mettre-en-pages.ts';

/** Une page blanche, et un trait noir à cette hauteur. */
function unePage(hauteur: number, gris = 0): Buffer {
  const page = new PNG({ width: 200, height: 280 });
  page.data.fill(255);
  for (let x = 20; x < 180; x += 1) page.data.fill(gris, (hauteur * 200 + x) * 4, (hauteur * 200 + x) * 4 + 3);
  return PNG.sync.write(page);
}

describe('l’apparence des documents d’exemple', () => {
  it.skipIf(!existsSync(SOFFICE))(
    'est celle que l’on a gardée, page à page (sinon : npm run apparence)',
    async () => {
      expect(comparerPages(await mettreEnPages(DOCUMENTS_D_EXEMPLE))).toEqual([]);
    },
    180_000,
  );

  it('voit une ligne déplacée, et pardonne un lissage', () => {
    expect(ecartDePage(unePage(100), unePage(100))).toBeNull();
    expect(ecartDePage(unePage(100), unePage(100, 30))).toBeNull();
    expect(ecartDePage(unePage(100), unePage(103))).toContain('% de la page a changé');
  });
});

import { gzipSync } from 'node:zlib';
import { expect, test } from './essai.ts';

/** Octets : ce que le navigateur a demandé quand l'accueil est utilisable, compressé. */
const BUDGET = 320 * 1024;

test('le premier JavaScript tient en 320 ko compressés', async ({ hote, page }) => {
  const scripts: Promise<{ nom: string; ko: number }>[] = [];
  page.on('response', (reponse) => {
    if (!reponse.url().endsWith('.js')) return;
    scripts.push(
      reponse.body().then((octets) => ({
        nom: reponse.url().split('/').at(-1) ?? '',
        ko: gzipSync(octets, { level: 9 }).byteLength,
      })),
    );
  });
  await page.goto(hote.lien());
  await expect(page.getByRole('region', { name: 'Aujourd’hui' }).getByRole('listitem').first()).toBeVisible();
  const parts = (await Promise.all(scripts)).sort((a, b) => b.ko - a.ko);
  const total = parts.reduce((somme, { ko }) => somme + ko, 0);
  const dit = parts.map(({ nom, ko }) => `${(ko / 1024).toFixed(1).padStart(7)} ko  ${nom}`).join('\n');
  test.info().annotations.push({ type: 'poids', description: `${(total / 1024).toFixed(1)} ko\n${dit}` });
  console.log(`Premier JavaScript : ${(total / 1024).toFixed(1)} ko compressés, ${parts.length} fichiers\n${dit}`);
  expect(parts.length).toBeGreaterThan(0);
  expect(total, dit).toBeLessThanOrEqual(BUDGET);
});

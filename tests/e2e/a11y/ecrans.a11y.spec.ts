import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ECRANS } from '../ecrans.ts';
import { expect, test } from '../lecture.ts';
import { reproches } from '../reproches.ts';
import { surveiller } from '../surveiller.ts';

const CAPTURES = join(import.meta.dirname, '../../../resultats/captures');
const PLEIN = { width: 1366, height: 768 };
/** 1366 × 768 à 200 %. */
const AGRANDI = { width: 683, height: 384 };

/** Points de trop en largeur ; zéro quand la page ne défile pas de côté. */
const debordement = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const enFichier = (nom: string): string => nom.normalize('NFD').replace(/[^a-zA-Z0-9]+/gu, '-');

test.describe.configure({ mode: 'parallel' });

test('axe voit une faute quand il y en a une', async ({ page }) => {
  await page.setContent(
    '<main><h1>Essai</h1><p style="color: #bbb; background: #fff">Pâle</p><img src="a.png"></main>',
  );
  const vues = (await reproches(page)).map((reproche) => reproche.split(' ')[0]);
  expect(vues).toEqual(expect.arrayContaining(['color-contrast', 'document-title', 'image-alt']));
});

test('une requête hors de l’hôte se relève (G7)', async ({ context, page }) => {
  const releves = surveiller(context, () => 'http://127.0.0.1:1');
  await page.setContent('<img src="http://exemple.invalid/pixel.png" alt="">');
  await expect.poll(() => releves).toContain('Requête hors de l’hôte : http://exemple.invalid/pixel.png');
});

for (const { nom, modele, adresse, principal = false } of ECRANS) {
  test(`${nom} : aucune faute d’accessibilité, aucun défilement de côté, rien hors de l’hôte`, async ({ lire }) => {
    const lecture = await lire(modele);
    const { page } = lecture;
    await page.setViewportSize(PLEIN);
    const ici = await adresse(lecture);
    expect(ici).toMatch(/^\//u);
    await lecture.aller(ici);
    expect.soft(lecture.prendreLesReproches(), 'rien ne sort de l’hôte').toEqual([]);
    await page.screenshot({ path: join(CAPTURES, `${enFichier(nom)}.png`) });
    expect.soft(await reproches(page), 'axe, en clair').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    expect.soft(await debordement(page), 'à 1280').toBe(0);
    await page.setViewportSize(AGRANDI);
    expect.soft(await debordement(page), 'à 200 %').toBe(0);
    if (!principal) return;
    await page.screenshot({ path: join(CAPTURES, `${enFichier(nom)}-200.png`) });
    expect.soft(await reproches(page), 'axe, à 200 %').toEqual([]);
    await page.setViewportSize(PLEIN);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: join(CAPTURES, `${enFichier(nom)}-sombre.png`) });
    expect.soft(await reproches(page), 'axe, en sombre').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });
}

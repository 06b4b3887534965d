import type { Page } from '@playwright/test';
import { expect, test } from '../lecture.ts';
import { reproches } from '../reproches.ts';

interface Ouvert {
  readonly nom: string;
  readonly adresse: string;
  /** Ce que l'on fait pour l'ouvrir. */
  readonly ouvrir: (page: Page) => Promise<void>;
}

const bouton = (nom: RegExp | string) => (page: Page) => page.getByRole('button', { name: nom }).first().click();
const palette = (frappe: string) => async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(frappe);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/r[ée]sultat/u);
};

/** Ce qui s'ouvre par-dessus un écran : relu comme lui, en clair, puis en sombre et à 200 %. */
const OUVERTS: readonly Ouvert[] = [
  { nom: 'palette', adresse: '/departement', ouvrir: palette('mulhouse') },
  { nom: 'palette sans réponse', adresse: '/departement', ouvrir: palette('xylophone') },
  { nom: 'note de partout', adresse: '/instances', ouvrir: (page) => page.keyboard.press('Alt+n') },
  { nom: 'gestes d’une ligne', adresse: '/semaine', ouvrir: bouton(/^Autres gestes/u) },
  {
    nom: 'mettre de côté, refusé',
    adresse: '/semaine',
    ouvrir: async (page) => {
      await bouton(/^Autres gestes/u)(page);
      await page.getByRole('menuitem', { name: 'Mettre de côté jusqu’à une date…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Mettre de côté' }).click();
      await expect(page.getByRole('dialog').locator('[aria-invalid="true"]').first()).toBeVisible();
    },
  },
  { nom: 'calendrier d’un champ', adresse: '/reunions?creer', ouvrir: bouton(/^Choisir au calendrier/u) },
  { nom: 'garder une recherche', adresse: '/recherche?q=emploi', ouvrir: bouton('Garder cette recherche') },
];

const PLEIN = { width: 1366, height: 768 };
/** 1366 × 768 à 200 %. */
const AGRANDI = { width: 683, height: 384 };

test('ce qui s’ouvre par-dessus un écran : aucune faute d’accessibilité, en clair, puis en sombre à 200 %', async ({
  lire,
}) => {
  test.setTimeout(90_000);
  const { page, aller } = await lire('exemple');
  for (const { nom, adresse, ouvrir } of OUVERTS) {
    await page.setViewportSize(PLEIN);
    await aller(adresse);
    await ouvrir(page);
    await expect(page.locator('[role="dialog"], [role="alertdialog"], [role="menu"]').first(), nom).toBeVisible();
    expect.soft(await reproches(page), `${nom}, en clair`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(AGRANDI);
    expect.soft(await reproches(page), `${nom}, en sombre à 200 %`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

import { expect, type Page } from '@playwright/test';

interface Voulue {
  /** « 5 mars 2026 ». */
  readonly jour: string;
  readonly points: readonly (readonly [titre: string, nature: string])[];
}

/** Crée une réunion du CLPE d'Altkirch, son ordre du jour, et va à sa séance. */
export async function creerReunion(page: Page, { jour, points }: Voulue): Promise<void> {
  await page.getByRole('link', { name: 'Instances', exact: true }).click();
  await page.getByRole('link', { name: 'CLPE d’Altkirch' }).first().click();
  await page.getByRole('link', { name: 'Choisir une date' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Nouvelle réunion' });
  await dialogue.getByRole('textbox', { name: /^Jour/u }).fill(jour);
  await dialogue.getByRole('button', { name: 'Créer la réunion' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: new RegExp(jour.replaceAll(' ', '\\s'), 'u') }),
  ).toBeVisible();
  for (const [titre, nature] of points) {
    await page.getByRole('textbox', { name: /point$/u }).fill(titre);
    await page.getByLabel('Nature').selectOption({ label: nature });
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(page.getByRole('row', { name: new RegExp(titre, 'u') })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Séance', exact: true }).click();
}

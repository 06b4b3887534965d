import { expect, type Page } from '@playwright/test';

/**
 * Ouvre la liste des réunions, filtrée aux passées. La liste d'avant reste montrée le temps que l'autre se lise : le
 * rechargement, où le filtre tient, garantit que la première ligne est bien celle d'une réunion passée.
 */
export async function ouvrirLesPassees(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Réunions', exact: true }).click();
  await page.getByRole('button', { name: 'Passées' }).click();
  await expect(page).toHaveURL(/quand=passees/u);
  await page.reload();
}

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from './essai.ts';
import { reproches } from './reproches.ts';

test('la région : filtrer, ouvrir un nombre sur ses conventions, exporter, lire le bilan', async ({ fenetre }) => {
  test.setTimeout(90_000);
  await fenetre.getByRole('link', { name: 'Conventions', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Région', exact: true }).click();
  // Les totaux que la source publie.
  for (const fait of ['11 porteurs', '9 départements', '6 porteurs visent les QPV'])
    await expect(fenetre.locator('.entete').getByText(fait)).toBeVisible();
  await fenetre.getByLabel('Région', { exact: true }).selectOption({ label: 'Grand Est' });
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Grand Est' })).toBeVisible();
  const total = fenetre.getByRole('table', { name: /^Par département/u }).locator('tfoot');
  await expect(total).toContainText(/4\s320/u);
  await expect(total).toContainText(/14\s000\s000/u);
  await expect(fenetre.getByRole('definition').filter({ hasText: /3\s240,74/u })).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);

  // Au clavier : le nombre s'ouvre sur ses lignes, et la ligne mène à l'onglet où il se corrige.
  const meuse = fenetre.getByRole('row', { name: /^55 Meuse/u });
  await meuse.getByRole('button', { name: 'n.d.' }).first().focus();
  await fenetre.keyboard.press('Enter');
  const bulle = fenetre.getByRole('dialog', { name: 'Entrées, 55 Meuse' });
  await expect(bulle.getByText(/1 convention ne le dit pas/u)).toBeVisible();
  await fenetre.keyboard.press('Escape');
  await meuse.getByRole('button', { name: /690\s000/u }).click();
  await fenetre
    .getByRole('dialog')
    .getByRole('link', { name: /^Aller vers en Meuse/u })
    .click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Aller vers en Meuse' })).toBeVisible();
  await fenetre.goBack();

  // L'adresse garde le filtre d'une vue à l'autre, et après un rechargement.
  await fenetre.getByLabel('Exercice', { exact: true }).selectOption('2025');
  await fenetre.getByRole('link', { name: 'Organismes', exact: true }).click();
  await fenetre.reload();
  await expect(fenetre.getByRole('table', { name: /Grand Est, 2025/u }).getByText('Tremplin Mobilité')).toBeVisible();
  await fenetre.getByRole('link', { name: 'Par porteur', exact: true }).click();
  const attente = fenetre.waitForEvent('download');
  await fenetre.getByRole('button', { name: /^Exporter/u }).click();
  await fenetre.getByRole('menuitem', { name: /Excel/u }).click();
  const classeur = unzipSync(readFileSync(await (await attente).path()));
  expect(new TextDecoder().decode(classeur['xl/worksheets/sheet1.xml'])).toContain('Marguerite Sinclair');

  await fenetre.getByRole('link', { name: 'Bilan régional' }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Bilan régional' })).toBeVisible();
  await expect(fenetre.getByRole('region', { name: 'Aperçu du document' })).toContainText('Exercice 2025');
});

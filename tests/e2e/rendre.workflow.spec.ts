import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { ouvrirLesPassees } from './pages/passees.ts';
import { produireWord } from './pages/word.ts';
import { reproches } from './reproches.ts';

const AUJOURDHUI = '5 mars 2026';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

/** La dernière séance tenue de l'exemple, sur la page de son procès-verbal. */
async function ouvrirLeProcesVerbal(page: Page): Promise<string> {
  await ouvrirLesPassees(page);
  const lien = page.locator('main a[href^="/reunions/"]').first();
  const reunion = (await lien.getAttribute('href')) ?? '';
  await lien.click();
  await page.getByRole('link', { name: /^(?:Compléter|Produire) le procès-verbal$/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Procès-verbal' })).toBeVisible();
  return reunion;
}

const produire = (page: Page) => produireWord(page);

test.setTimeout(120_000);

test('le procès-verbal se diffuse, se signe, s’approuve, se verrouille, se rectifie ; le Word suit à chaque version', async ({
  fenetre,
}) => {
  const reunion = await ouvrirLeProcesVerbal(fenetre);
  expect((await produire(fenetre)).texte).toContain('Projet soumis');

  // Au clavier : la vue « Suite », puis le geste qui fait avancer.
  const vues = fenetre.getByRole('radiogroup', { name: 'À côté du document' });
  await vues.getByRole('radio', { name: 'Mentions' }).focus();
  await fenetre.keyboard.press('ArrowRight');
  const suite = fenetre.getByRole('complementary', { name: 'Suite donnée' });
  await suite.getByRole('button', { name: 'Diffuser le projet' }).press('Enter');
  const diffuser = fenetre.getByRole('dialog', { name: /^Diffuser le projet/u });
  const diffuseLe = diffuser.getByRole('textbox', { name: /^Diffusé le/u });
  await diffuseLe.fill('1er janvier 2020');
  await diffuseLe.press('Enter');
  await expect(diffuser.getByText(/ne peut pas précéder la séance/u)).toBeVisible();
  await diffuseLe.fill(AUJOURDHUI);
  await diffuseLe.press('Enter');
  await expect(diffuser).toHaveCount(0);
  await expect(suite.getByText('Projet diffusé, version 1')).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);

  await suite.getByRole('button', { name: 'Noter une attente' }).click();
  const attente = fenetre.getByRole('dialog', { name: 'Noter une attente' });
  await attente.locator('.puces button').first().click();
  await attente.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(suite.getByText(/^Signature de .*, depuis aujourd’hui$/u)).toBeVisible();
  await suite
    .getByLabel('PDF signé')
    .setInputFiles({ name: 'faux.pdf', mimeType: 'application/pdf', buffer: Buffer.from('PK') });
  await expect(fenetre.getByText(/ce fichier n’en est pas un/u)).toBeVisible();
  await suite.getByLabel('PDF signé').setInputFiles({ name: 'pv-signe.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(suite.getByText(/^Signée le/u)).toBeVisible();
  await expect(suite.getByRole('textbox', { name: /^Reçu le\s: Signature de/u })).toHaveValue('05/03/2026');

  await suite.getByRole('button', { name: 'Approuver', exact: true }).click();
  const approuver = fenetre.getByRole('dialog', { name: 'Approuver le procès-verbal' });
  await approuver.getByRole('textbox', { name: /^Approuvé le/u }).fill(AUJOURDHUI);
  const reserve = approuver.getByRole('textbox', { name: /^Pourquoi approuver/u });
  if ((await reserve.count()) > 0) {
    await approuver.getByRole('button', { name: 'Noter l’approbation' }).click();
    await expect(approuver.getByText(/écrivez pourquoi approuver quand même/u).first()).toBeVisible();
    await reserve.fill('Arrêté de voix en cours de signature');
  }
  await approuver.getByRole('button', { name: 'Noter l’approbation' }).click();
  await expect(approuver).toHaveCount(0);
  await expect(suite.getByText(/^Approuvé le 5\smars 2026$/u)).toBeVisible();
  const approuve = await produire(fenetre);
  expect(approuve.texte).not.toContain('Projet soumis');

  // Verrouillée : rien ne s'y écrit plus, et l'écran mène à « Rectifier ».
  await fenetre.goto(`${new URL(fenetre.url()).origin}${reunion}/seance`);
  const zone = fenetre.getByRole('textbox', { name: /^Texte du procès-verbal, point/u });
  await expect(zone).toHaveAttribute('readonly', '');
  await expect(fenetre.getByText(/la séance ne se modifie plus/u)).toBeVisible();
  await fenetre.getByRole('link', { name: 'Rectifier' }).click();
  await suite.getByRole('button', { name: 'Rectifier' }).click();
  const rectifier = fenetre.getByRole('dialog', { name: 'Rectifier le procès-verbal' });
  await rectifier.getByRole('button', { name: 'Ouvrir la rectification' }).click();
  await expect(rectifier.getByText(/Écrivez pourquoi/u)).toBeVisible();
  await rectifier.getByRole('textbox', { name: /^Motif/u }).fill('Une phrase omise');
  await fenetre.keyboard.press('Enter');
  await expect(suite.getByText('Rectification en cours')).toBeVisible();

  await fenetre.goto(`${new URL(fenetre.url()).origin}${reunion}/seance`);
  await expect(zone).not.toHaveAttribute('readonly', '');
  await zone.click();
  await fenetre.keyboard.press('Control+End');
  await zone.pressSequentially(' La phrase omise est rétablie.');
  await fenetre.keyboard.press('Tab');
  await fenetre.goto(`${new URL(fenetre.url()).origin}${reunion}/documents/proces-verbal?panneau=suite`);
  await suite.getByRole('button', { name: 'Établir la version rectifiée' }).click();
  await fenetre
    .getByRole('dialog', { name: 'Version rectifiée' })
    .getByRole('button', { name: 'Établir la version rectifiée' })
    .click();
  await expect(suite.getByText(/^Rectifié le 5\smars 2026, version 2$/u)).toBeVisible();
  const rectifie = await produire(fenetre);
  expect(rectifie.texte).toContain('La phrase omise est rétablie.');
  expect(rectifie.texte).not.toContain('Projet soumis');
  expect(approuve.texte).not.toContain('La phrase omise est rétablie.');

  await suite.getByRole('link', { name: 'Comparer à la version 1 : version 2' }).click();
  await expect(fenetre.locator('ins').getByText(/La phrase omise est rétablie/u)).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);
  await fenetre.getByRole('link', { name: 'Version 1', exact: true }).first().click();
  await expect(fenetre.getByRole('region', { name: 'Version figée' })).not.toContainText('La phrase omise');
});

test('une décision se suit d’une réunion à l’autre, sur place et en lot, et cela survit au rechargement', async ({
  fenetre,
}) => {
  await fenetre.getByRole('link', { name: 'Décisions', exact: true }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Décisions' })).toBeVisible();
  const tableau = fenetre.getByRole('grid', { name: 'Décisions et actions' });
  await expect(tableau.getByRole('row').nth(1)).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);
  const ouvertes = (await tableau.getByRole('row').count()) - 1;

  // Au clavier : la première ligne s'ouvre par Entrée.
  await tableau.getByRole('row').nth(1).focus();
  await fenetre.keyboard.press('Enter');
  const panneau = fenetre.getByRole('complementary');
  await panneau.getByRole('combobox', { name: 'État' }).selectOption('en_cours');
  await panneau.getByRole('textbox', { name: 'Note' }).fill('Relancé par téléphone');
  await fenetre.keyboard.press('Tab');
  await expect(panneau.getByText('Enregistré').first()).toBeVisible();
  await fenetre.reload();
  await expect(panneau.getByRole('textbox', { name: 'Note' })).toHaveValue('Relancé par téléphone');
  await expect(panneau.getByRole('combobox', { name: 'État' })).toHaveValue('en_cours');
  await panneau.getByRole('button', { name: 'Voir l’historique' }).click();
  await expect(panneau.getByText('Suivre une décision').first()).toBeVisible();
  await fenetre.keyboard.press('Escape');

  await tableau.getByRole('checkbox').nth(0).check();
  await tableau.getByRole('checkbox').nth(1).check();
  await fenetre.getByRole('button', { name: 'Marquer faites' }).click();
  await expect(tableau.getByRole('row')).toHaveCount(ouvertes - 2 + 1);
  await fenetre.getByRole('button', { name: 'Annuler' }).first().click();
  await expect(tableau.getByRole('row')).toHaveCount(ouvertes + 1);

  await fenetre.getByRole('combobox', { name: 'Année' }).selectOption('2025');
  await expect(fenetre).toHaveURL(/annee=2025/u);
  await fenetre.getByRole('button', { name: 'Faites' }).click();
  await expect(fenetre.getByText('Aucune décision ne répond à ces filtres.')).toBeVisible();
});

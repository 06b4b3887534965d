import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './essai.ts';
import { ouvrirLesPassees } from './pages/passees.ts';
import { produireWord } from './pages/word.ts';
import { reproches } from './reproches.ts';

/** La première personne de l'annuaire : prénom et nom, sans sa civilité, qui ne se cherche pas. */
async function premierePersonne(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Annuaire', exact: true }).click();
  const entete = page.getByRole('grid', { name: 'Personnes' }).getByRole('row').nth(1).getByRole('rowheader');
  await expect(entete).toBeVisible();
  return ((await entete.textContent()) ?? '').trim().replace(/^(?:M\.|Mme)\s/u, '');
}

test('copie pour la formation : au clavier par Ctrl+K, faite, ouverte ; bandeau, recherche, Word', async ({
  fenetre,
  hote,
}) => {
  test.slow();
  const personne = await premierePersonne(fenetre);

  await fenetre.keyboard.press('Control+k');
  const palette = fenetre.getByRole('dialog', { name: 'Rechercher ou faire' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await fenetre.keyboard.insertText('anonymiser');
  const geste = palette.getByRole('option', { name: /^Faire une copie pour la formation/u });
  await expect(geste).toHaveAttribute('aria-selected', 'true');
  await fenetre.keyboard.press('Enter');
  const dialogue = fenetre.getByRole('dialog', { name: 'Faire une copie pour la formation' });
  await expect(dialogue.getByText(/personnes et 1 signataire/u)).toBeVisible();
  await expect(dialogue.getByRole('checkbox', { name: 'Ôter aussi tous les textes libres' })).toBeFocused();
  expect(await reproches(fenetre)).toEqual([]);

  // Mauvaise saisie : dite sous son champ, où va le foyer ; le reste est gardé.
  const nom = dialogue.getByRole('textbox', { name: /Nom de la copie/u });
  await expect(nom).toHaveValue('exemple (formation)');
  await nom.fill('exemple / formation');
  await fenetre.keyboard.press('Enter');
  await expect(dialogue.getByText(/Un nom de fichier ne contient ni/u)).toBeVisible();
  await expect(nom).toBeFocused();
  await nom.fill('exemple');
  await fenetre.keyboard.press('Enter');
  await expect(
    dialogue.getByText('Ce dossier contient déjà « exemple.comites ». Choisissez un autre nom.'),
  ).toBeVisible();
  await nom.fill('exemple (formation)');
  await fenetre.keyboard.press('Enter');
  const faite = fenetre.getByRole('dialog', { name: 'La copie pour la formation est faite' });
  await expect(faite.getByText('Copie faite et vérifiée.')).toBeVisible({ timeout: 60_000 });
  expect(readdirSync(join(hote.documents)).toSorted()).toContain('exemple (formation).comites');
  expect(await reproches(fenetre)).toEqual([]);

  await faite.getByRole('button', { name: 'Ouvrir la copie' }).click();
  const bandeau = fenetre.getByRole('complementary', { name: 'Fichier de formation' });
  await expect(bandeau).toContainText('Fichier de formation : les personnes sont inventées.');
  const autre = await premierePersonne(fenetre);
  expect(autre).not.toBe(personne);

  // Un vrai nom ne s'y trouve plus ; un nom inventé, oui.
  await fenetre.goto(`${hote.origine()}/recherche`);
  const saisie = fenetre.getByRole('combobox', { name: 'Rechercher dans tout le fichier' });
  const reponses = fenetre.getByRole('grid', { name: 'Réponses' });
  await saisie.fill(autre);
  await expect(reponses.getByRole('link').first()).toBeVisible();
  await saisie.fill(personne);
  await expect(fenetre.getByText(/^Rien ne répond/u)).toBeVisible();
  await expect(reponses.getByRole('link')).toHaveCount(0);
  await expect(bandeau).toBeVisible();

  // Le procès-verbal d'une séance : son Word porte la mention.
  await ouvrirLesPassees(fenetre);
  await fenetre.locator('main a[href^="/reunions/"]').first().click();
  await fenetre.getByRole('link', { name: /^(?:Compléter|Produire) le procès-verbal$/u }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Procès-verbal' })).toBeVisible();
  const { chemin } = await produireWord(fenetre);
  expect(chemin).toContain(join(hote.documents, 'Formation'));
  const parties = unzipSync(readFileSync(chemin));
  for (const partie of ['word/header1.xml', 'word/header2.xml'])
    expect(new TextDecoder().decode(parties[partie])).toContain('FORMATION');
});

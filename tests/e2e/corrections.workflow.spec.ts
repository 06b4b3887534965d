import { readFileSync } from 'node:fs';
import { corrigerWord, remplacer, suivre, supprimerParagraphe } from '#tests/support/documents/corriger-word.ts';
import { expect, test } from './essai.ts';
import { glisserUnWord } from './pages/deposer.ts';
import { ouvrirLesPassees } from './pages/passees.ts';
import { PRODUIRE, produireWord } from './pages/word.ts';
import { reproches } from './reproches.ts';

test('les corrections du cabinet se reprennent du Word : mauvais fichier, choix au clavier, prise, annulation', async ({
  fenetre,
}) => {
  await ouvrirLesPassees(fenetre);
  const tenue = fenetre.getByRole('row', { name: /CDPE du Haut-Rhin/u }).first();
  await tenue.getByRole('link').first().click();
  await fenetre.getByRole('link', { name: /^(?:Compléter|Produire) le procès-verbal$/u }).click();
  const { chemin } = await produireWord(fenetre);
  // Deux questions se sont suivies : le foyer revient pourtant d'où l'on est parti.
  await expect(fenetre.getByRole('button', { name: PRODUIRE })).toBeFocused();
  const rendu = corrigerWord(readFileSync(chemin), [
    suivre('sous trois semaines, le repérage', 'sous quinze jours, le repérage'),
    supprimerParagraphe('La discussion porte sur les délais'),
    suivre('le secrétariat en prend note', 'le secrétariat s’y engage'),
    remplacer('Le quorum est atteint', 'Le quorum est largement atteint'),
  ]);

  await fenetre.getByRole('button', { name: 'Autres gestes' }).click();
  await fenetre.getByRole('menuitem', { name: 'Reprendre les corrections d’un Word' }).click();
  const depot = fenetre.locator('.depot-du-word');
  await glisserUnWord(depot, 'note.docx', Buffer.from('%PDF-1.4'));
  await expect(fenetre.getByText('est un PDF : les corrections se lisent dans le Word')).toBeVisible();
  // Lâché à côté, un fichier ne remplace pas l'écran.
  await glisserUnWord(fenetre.getByRole('heading', { level: 1 }), 'pv.docx', rendu);
  await expect(depot).toBeVisible();
  const [choix] = await Promise.all([
    fenetre.waitForEvent('filechooser'),
    fenetre.getByRole('button', { name: 'Choisir le Word corrigé' }).press('Enter'),
  ]);
  await choix.setFiles({ name: 'PV corrigé.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(rendu) });

  await expect(fenetre.getByRole('heading', { name: '3 corrections à reprendre' })).toBeVisible();
  await expect(fenetre.getByRole('listitem').filter({ hasText: 'largement' })).toContainText('se calcule');
  const cases = fenetre.locator('main').getByRole('checkbox', { name: /point/u });
  await expect(cases.first()).toBeFocused();
  expect(await reproches(fenetre)).toEqual([]);
  await fenetre.keyboard.press('j');
  await expect(cases.nth(1)).toBeFocused();
  await fenetre.keyboard.press('Space');
  await fenetre.keyboard.press('k');
  await fenetre.keyboard.press('Control+Enter');
  await expect(fenetre.getByText('2 corrections reprises de « PV corrigé.docx ».').first()).toBeVisible();
  await expect(fenetre.getByRole('heading', { name: '1 correction à reprendre' })).toBeVisible();
  await expect(fenetre.getByText('2 sur 3, de « PV corrigé.docx »')).toBeVisible();
  await expect(cases.first()).toBeFocused();
  await fenetre.keyboard.press('Control+z');
  await expect(fenetre.getByRole('heading', { name: '3 corrections à reprendre' })).toBeVisible();
  await fenetre.keyboard.press('Control+Shift+z');
  await expect(fenetre.getByRole('heading', { name: '1 correction à reprendre' })).toBeVisible();

  // Ce qui est repris est écrit : la feuille le dit, un rechargement aussi.
  await fenetre.getByRole('link', { name: /^Réunion du/u }).click();
  await fenetre.getByRole('link', { name: /^(?:Compléter|Produire) le procès-verbal$/u }).click();
  await fenetre.reload();
  const feuille = fenetre.getByRole('region', { name: 'Aperçu du document' });
  await expect(feuille).toContainText('le secrétariat s’y engage');
  await expect(feuille).not.toContainText('La discussion porte sur les délais');
  await expect(feuille).toContainText('sous trois semaines, le repérage');
});

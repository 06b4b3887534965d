import { readFileSync } from 'node:fs';
import { corrigerWord, remplacer } from '#tests/support/documents/corriger-word.ts';
import { expect, test } from './essai.ts';
import { glisserUnWord } from './pages/deposer.ts';
import { ouvrirLesPassees } from './pages/passees.ts';
import { produireWord } from './pages/word.ts';
import { reproches } from './reproches.ts';

test('un modèle Word du service : le fautif s’explique, le bon se garde d’office, le document en sort', async ({
  fenetre,
}) => {
  await fenetre.getByRole('link', { name: 'Réglages', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Modèles Word', exact: true }).click();
  const [remis] = await Promise.all([
    fenetre.waitForEvent('download'),
    fenetre.getByRole('button', { name: 'Prendre le modèle de départ' }).click(),
  ]);
  const depart = readFileSync(await remis.path());
  const fautif = corrigerWord(depart, [
    remplacer('{reunion.lieu}', '{reunion.leiu}'),
    remplacer('{/decisions}', ''),
    remplacer('{document.reference}', '{“document.reference”}'),
  ]);
  const bon = corrigerWord(depart, [remplacer('{document.forme}', '{document.forme} sur le papier du service')]);

  // Glissé sur l'écran : on dit pour quel document, et il se relit.
  await glisserUnWord(fenetre.getByRole('heading', { name: 'Faire un modèle' }), 'PV du service.docx', fautif);
  const dialogue = fenetre.getByRole('dialog', { name: 'Déposer un modèle' });
  const garder = dialogue.getByRole('button', { name: 'Garder ce modèle' });
  await dialogue.getByRole('combobox').selectOption({ label: 'Procès-verbal' });
  const relecture = dialogue.getByRole('status', { name: 'Relecture du modèle' });
  await expect(relecture).toContainText('3 erreurs à corriger');
  await expect(relecture).toContainText('Vouliez-vous dire « reunion.lieu » ?');
  await expect(relecture).toContainText('« {/points} » ne ferme pas « {#decisions} »');
  await expect(relecture).toContainText('un guillemet ou une espace que Word a ajouté');
  await expect(garder).toBeDisabled();
  expect(await reproches(fenetre)).toEqual([]);

  await glisserUnWord(dialogue.locator('.depot-de-modele'), 'macros.docx', Buffer.from('%PDF-1.4'));
  await expect(dialogue.getByText('n’est pas un document Word')).toBeVisible();
  const [choix] = await Promise.all([
    fenetre.waitForEvent('filechooser'),
    dialogue.getByRole('button', { name: /^Choisir/u }).press('Enter'),
  ]);
  await choix.setFiles({ name: 'PV du service.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bon) });
  await expect(dialogue.getByText('Relu : rien à corriger')).toBeVisible();
  await expect(dialogue.getByRole('textbox', { name: /^Nom du modèle/u })).toHaveValue('PV du service');
  await garder.press('Enter');
  await expect(dialogue).toHaveCount(0);

  const gestes = fenetre.getByRole('button', { name: 'Gestes : PV du service' });
  await gestes.press('Enter');
  await fenetre.getByRole('menuitem', { name: 'Employer d’office' }).press('Enter');
  await expect(fenetre.getByRole('row', { name: /PV du service/u })).toContainText('D’office');

  await ouvrirLesPassees(fenetre);
  await fenetre.locator('main a[href^="/reunions/"]').first().click();
  await fenetre.getByRole('link', { name: /^(?:Compléter|Produire) le procès-verbal$/u }).click();
  await expect(fenetre.getByText('Sur le modèle « PV du service »')).toBeVisible();
  const { texte } = await produireWord(fenetre);
  expect(texte).toContain('Procès-verbal sur le papier du service');
  expect(texte).not.toContain('{');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './essai.ts';
import { reproches } from './reproches.ts';

const ANCIENS = [
  'PV CLPE Mulhouse 2021-05-12.pdf',
  'CR CDPE Haut-Rhin 14-03-2022.pdf',
  '12_PV_CLPE_def_v3.pdf',
  'SPEL Colmar convocation 3 juin 2019.doc',
].map((name) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(name) }));

test('passer la main : le Word, le profil repris, un dossier d’anciens fichiers, tout s’annule', async ({
  hote,
  fenetre,
}) => {
  const { origin } = new URL(fenetre.url());
  await fenetre.goto(`${origin}/passation`);
  const [word] = await Promise.all([
    fenetre.waitForEvent('download'),
    fenetre.getByRole('button', { name: 'Produire le Word' }).click(),
  ]);
  expect(word.suggestedFilename()).toMatch(/_passation\.docx$/u);

  // L'envoi du successeur : au clavier par Ctrl+K, écrit d'un trait ; refait, il n'écrase rien.
  await fenetre.keyboard.press('Control+k');
  await fenetre.keyboard.insertText('envoi successeur');
  await expect(fenetre.getByRole('option', { name: 'Préparer l’envoi pour mon successeur' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await fenetre.keyboard.press('Enter');
  await fenetre.getByRole('button', { name: 'Préparer l’envoi', exact: true }).press('Enter');
  await expect(fenetre.getByText('L’envoi est prêt.')).toBeVisible({ timeout: 30_000 });
  const [envoi = ''] = readdirSync(hote.documents).filter((nom) => nom.startsWith('Passation – '));
  expect(readdirSync(join(hote.documents, envoi)).toSorted()).toEqual([
    'Passation.docx',
    'Profil du service.profil-comites',
    'exemple.comites',
    'À lire d’abord.docx',
  ]);
  expect(await reproches(fenetre)).toEqual([]);
  await fenetre.getByRole('button', { name: 'Préparer un autre envoi' }).click();
  await expect(fenetre.getByText(/est déjà dans « .* », et n’a pas été touché/u)).toBeVisible();

  await fenetre.goto(`${origin}/reglages/profil`);
  const [profil] = await Promise.all([
    fenetre.waitForEvent('download'),
    fenetre.getByRole('button', { name: 'Enregistrer le profil' }).click(),
  ]);
  expect(profil.suggestedFilename()).toMatch(/\.profil-comites$/u);
  const fichier = {
    name: 'service.profil-comites',
    mimeType: 'application/zip',
    buffer: readFileSync(await profil.path()),
  };
  const choisir = fenetre.getByLabel('Profil du service', { exact: true });
  // Mauvaise saisie : un fichier étranger est refusé en français, et rien ne change.
  await choisir.setInputFiles({ ...fichier, name: 'autre.zip', buffer: Buffer.from('bonjour') });
  await expect(fenetre.getByText(/n’est pas un profil de service/u)).toBeVisible();
  await choisir.setInputFiles(fichier);
  await expect(fenetre.getByText(/tout ce qu’il règle est déjà dans ce fichier/u)).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);

  await fenetre.goto(`${origin}/reprendre-un-dossier`);
  await fenetre.getByLabel('Anciens fichiers', { exact: true }).setInputFiles(ANCIENS);
  await expect(fenetre.getByText('4 fichiers lus, dont 3 prêts à reprendre.')).toBeVisible();
  const muet = fenetre.getByRole('row', { name: /12_PV_CLPE_def_v3/u });
  await expect(muet).toContainText('Instance à dire');
  await muet.getByRole('checkbox').focus();
  await fenetre.keyboard.press('Space');
  await fenetre.getByRole('combobox', { name: 'Leur instance' }).selectOption({ label: 'CLPE de Mulhouse' });
  await fenetre.getByRole('textbox', { name: 'Leur jour' }).fill('12/05/2020');
  await fenetre.getByRole('button', { name: 'Dire des fichiers choisis' }).click();
  await expect(muet).toContainText('12/05/2020');
  expect(await reproches(fenetre)).toEqual([]);
  await fenetre.getByRole('button', { name: 'Reprendre 4 fichiers' }).click();
  await expect(fenetre.getByText(/4 fichiers repris dans 4 réunions antérieures/u)).toBeVisible();

  await fenetre.goto(`${origin}/reunions?quand=passees`);
  const reprise = fenetre.getByRole('link', { name: /03\/06\/2019|3 juin 2019/u });
  await fenetre.getByRole('searchbox', { name: 'Chercher une réunion' }).fill('colmar 2019');
  await expect(reprise.first()).toBeVisible();
  await fenetre.locator('main h1').click();
  await fenetre.keyboard.press('Control+z');
  await expect(reprise).toHaveCount(0);
});

import { expect, surveiller, test } from './hote.fixture.ts';

const HORS_APPLICATION = 'Ouvrez cette page depuis l’application';

test('le lien ouvre la page, et le jeton quitte aussitôt l’adresse et l’historique', async ({ hote, page }) => {
  const reproches = surveiller(page);
  await hote.ouvrir(page);
  await expect(page.getByRole('heading')).toHaveText('haut-rhin.comites');
  await expect(page.getByRole('status')).toHaveText('etablie');
  expect(page.url()).toBe(`${hote.origine}/`);
  const traces = await page.evaluate(() =>
    [document.cookie, JSON.stringify(history.state), ...Object.values(localStorage)].join(' '),
  );
  for (const lien of [hote.lien(), ...hote.liens]) expect(traces).not.toContain(lien.split('jeton=')[1]);
  expect(reproches).toEqual([]);
});

test('F5 garde la session, la fenêtre, et ce qu’elle peut annuler', async ({ hote, page }) => {
  await hote.ouvrir(page);
  await expect(page.getByTestId('nombre')).toHaveText(/\d+/u);
  const avant = Number(await page.getByTestId('nombre').textContent());
  await page.getByRole('button', { name: 'Créer', exact: true }).click();
  await expect(page.getByTestId('nombre')).toHaveText(String(avant + 1));
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('etablie');
  expect(await page.evaluate(() => window.name)).toBe('comites-emploi:1');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByTestId('nombre')).toHaveText(String(avant));
});

test('une seconde fenêtre a la même session, son numéro, et voit ce que fait la première', async ({
  hote,
  page,
  context,
}) => {
  await hote.ouvrir(page);
  await expect(page.getByRole('status')).toHaveText('etablie');
  const ouverte = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Autre fenêtre' }).click();
  const seconde = await ouverte;
  const reproches = surveiller(seconde);
  await expect(seconde.getByRole('status')).toHaveText('etablie');
  expect(new URL(seconde.url()).pathname).toBe('/personnes');
  expect(await seconde.evaluate(() => window.name)).toBe('comites-emploi:2');
  const avant = Number(await seconde.getByTestId('nombre').textContent());
  await page.getByRole('button', { name: 'Créer', exact: true }).click();
  await expect(seconde.getByTestId('nombre')).toHaveText(String(avant + 1));
  await seconde.getByRole('button', { name: 'Annuler' }).click();
  await expect(seconde.getByRole('alert')).toHaveText('Rien à annuler dans cette fenêtre.');
  expect(reproches).toEqual([]);
});

test('une adresse collée est admise si un onglet de l’application est ouvert', async ({ hote, page, context }) => {
  await hote.ouvrir(page);
  await expect(page.getByRole('status')).toHaveText('etablie');
  const collee = await context.newPage();
  await collee.goto(`${hote.origine}/reunions`);
  await expect(collee.getByRole('status')).toHaveText('etablie');
});

test('une adresse collée ailleurs est refusée avec de quoi faire', async ({ hote, page, browser }) => {
  await hote.ouvrir(page);
  await expect(page.getByRole('status')).toHaveText('etablie');
  const ailleurs = await browser.newContext();
  const collee = await ailleurs.newPage();
  await collee.goto(`${hote.origine}/reunions`);
  await expect(collee.getByRole('heading')).toHaveText(HORS_APPLICATION);
  await ailleurs.close();
});

test('le lien qui a servi ne rouvre rien ailleurs, celui qui le remplace si', async ({ hote, page, browser }) => {
  const premier = hote.lien();
  await hote.ouvrir(page);
  await expect(page.getByRole('status')).toHaveText('etablie');
  await page.close();
  const ailleurs = await browser.newContext();
  const onglet = await ailleurs.newPage();
  await onglet.goto(premier);
  await expect(onglet.getByRole('heading')).toHaveText(HORS_APPLICATION);
  expect(hote.liens).toHaveLength(1);
  const autre = await ailleurs.newPage();
  await autre.goto(hote.liens[0] ?? '');
  await expect(autre.getByRole('heading')).toHaveText('haut-rhin.comites');
  await ailleurs.close();
});

test('un refus se montre en français, sans rien changer', async ({ hote, page }) => {
  await hote.ouvrir(page);
  await expect(page.getByTestId('nombre')).toHaveText(/\d+/u);
  const avant = await page.getByTestId('nombre').textContent();
  await page.getByRole('button', { name: 'Mal créer' }).click();
  await expect(page.getByRole('alert')).toHaveText('Indiquez le nom de la personne.');
  await expect(page.getByTestId('nombre')).toHaveText(avant ?? '');
});

test('un document produit s’enregistre sous son nom', async ({ hote, page }) => {
  const reproches = surveiller(page);
  await hote.ouvrir(page);
  const telechargement = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Convoquer' }).click();
  expect((await telechargement).suggestedFilename()).toMatch(/\.docx$/u);
  expect(reproches).toEqual([]);
});

test('la page dit que l’application est fermée, puis qu’elle n’en est plus une', async ({ hote, page }) => {
  await hote.ouvrir(page);
  await expect(page.getByRole('status')).toHaveText('etablie');
  await hote.fermer();
  await expect(page.getByRole('heading')).toHaveText('Comités Emploi est fermé');
});

import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';

const HTML = '<img src=x onerror="document.title=\'pris\'"><script>document.title="pris"</script>';

async function ouvrirLaProchaine(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Réunions', exact: true }).click();
  await page.getByRole('button', { name: 'À venir' }).click();
  await page.locator('main a[href^="/reunions/"]', { hasText: '24/03/2026' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Réunion du/u })).toBeVisible();
}

const titreDuPoint = (page: Page) => page.getByRole('textbox', { name: 'Ajouter un point' });

/** Met une valeur dans un champ sans la taper signe à signe, comme un collage. */
const poser = (page: Page, texte: string) => titreDuPoint(page).fill(texte);

for (const [saisie, phrase] of [
  ['31 février 2026', /En 2026, février a 28\s+jours/u],
  ['29/02/2027', /En 2027, février a 28\s+jours/u],
  ['bientôt', /date/iu],
] as const) {
  test(`refuse la date « ${saisie} » à son champ, et garde ce qui est tapé`, async ({ fenetre }) => {
    await fenetre.goto(`${new URL(fenetre.url()).origin}/reunions?creer`);
    const dialogue = fenetre.getByRole('dialog', { name: 'Nouvelle réunion' });
    const jour = dialogue.getByRole('textbox', { name: /^Jour/u });
    await dialogue.getByLabel('Instance').selectOption({ label: 'CLPE de Colmar' });
    await jour.fill(saisie);
    await dialogue.getByRole('button', { name: 'Créer la réunion' }).click();
    await expect(dialogue).toBeVisible();
    await expect(jour).toHaveAttribute('aria-invalid', 'true');
    await expect(jour).toHaveValue(saisie);
    await expect(dialogue.locator('.faute').filter({ hasText: phrase })).toBeVisible();
    await expect(dialogue.getByLabel('Instance').locator('option:checked')).toHaveText('CLPE de Colmar');
  });
}

test('accepte les jours rares : 29 février, 30 et 31 décembre', async ({ fenetre }) => {
  const origine = new URL(fenetre.url()).origin;
  for (const [saisie, titre] of [
    ['29/02/2028', 'mardi 29 février 2028'],
    ['30/12/2026', 'mercredi 30 décembre 2026'],
    ['31/12/2026', 'jeudi 31 décembre 2026'],
  ] as const) {
    await fenetre.goto(`${origine}/reunions?creer`);
    const dialogue = fenetre.getByRole('dialog', { name: 'Nouvelle réunion' });
    await dialogue.getByLabel('Instance').selectOption({ label: 'CLPE de Colmar' });
    await dialogue.getByRole('textbox', { name: /^Jour/u }).fill(saisie);
    await dialogue.getByRole('button', { name: 'Créer la réunion' }).click();
    await expect(fenetre.getByRole('heading', { level: 1, name: titre })).toBeVisible();
  }
});

test('un titre d’un million de signes se refuse à son champ, en français, sans geler ni rien perdre', async ({
  fenetre,
}) => {
  await ouvrirLaProchaine(fenetre);
  await poser(fenetre, 'é'.repeat(1_000_000));
  await titreDuPoint(fenetre).press('Enter');
  await expect(titreDuPoint(fenetre)).toHaveAttribute('aria-invalid', 'true');
  await expect(fenetre.locator('.faute').filter({ hasText: /signes|caractères|long/u })).toBeVisible();
  expect((await titreDuPoint(fenetre).inputValue()).length).toBe(1_000_000);
});

test('du HTML s’affiche comme du texte, à l’écran et dans l’aperçu', async ({ fenetre }) => {
  await ouvrirLaProchaine(fenetre);
  await poser(fenetre, HTML);
  await titreDuPoint(fenetre).press('Enter');
  await expect(fenetre.getByRole('row').filter({ hasText: '<img src=x' })).toBeVisible();
  await fenetre.goto(`${fenetre.url().split('?')[0] ?? ''}/documents/convocation`);
  await expect(fenetre.locator('[data-bloc]').filter({ hasText: '<script>' })).toBeVisible();
  await expect(fenetre).not.toHaveTitle('pris');
  await expect(fenetre.locator('main img[src="x"]')).toHaveCount(0);
});

test('caractères de commande, U+FFFE, moitié de paire et sens d’écriture sont retirés, le reste est gardé', async ({
  fenetre,
}) => {
  await ouvrirLaProchaine(fenetre);
  await poser(fenetre, 'Bi\u0007lan \uFFFEdes\uD800 per\u202Emanences\u200B 2026');
  await titreDuPoint(fenetre).press('Enter');
  const ligne = fenetre.getByRole('row', { name: /permanences 2026/u });
  await expect(ligne).toBeVisible();
  expect(await ligne.innerText()).not.toMatch(/[\u0000-\u0008\uFFFE\u202E\u200B\uD800-\uDFFF]/u);
});

test('une formule de tableur reste un texte', async ({ fenetre }) => {
  await ouvrirLaProchaine(fenetre);
  await poser(fenetre, '=CMD|" /C calc"!A0');
  await titreDuPoint(fenetre).press('Enter');
  await expect(fenetre.getByRole('row').filter({ hasText: '=CMD|' })).toBeVisible();
});

/** Points de trop, en largeur et en hauteur, par rapport à la fenêtre. */
const deTrop = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { largeur: scrollWidth - clientWidth, hauteur: scrollHeight - clientHeight };
  });

test('un titre sans aucune espace n’élargit pas la page, la tête garde son filet, le document tient dans la fenêtre', async ({
  fenetre,
}) => {
  await ouvrirLaProchaine(fenetre);
  await poser(fenetre, 'partagedefichiers'.repeat(17));
  await titreDuPoint(fenetre).press('Enter');
  await expect(fenetre.getByRole('row').filter({ hasText: 'partagedefichiers' })).toBeVisible();
  expect((await deTrop(fenetre)).largeur).toBe(0);
  const tete = fenetre.getByRole('columnheader', { name: 'Nature' });
  expect(await tete.evaluate((element) => getComputedStyle(element).boxShadow)).toContain('inset');
  const [bouton, champ] = await Promise.all(
    [fenetre.getByRole('button', { name: 'Ajouter', exact: true }), titreDuPoint(fenetre)].map((un) =>
      un.evaluate((element) => Math.round(element.getBoundingClientRect().bottom)),
    ),
  );
  expect(Math.abs((bouton ?? 0) - (champ ?? 0))).toBeLessThanOrEqual(1);
  await fenetre.goto(`${fenetre.url().split('?')[0] ?? ''}/documents/convocation`);
  await expect(fenetre.locator('[data-bloc]').first()).toBeVisible();
  expect(await deTrop(fenetre)).toEqual({ largeur: 0, hauteur: 0 });
});

test('un collage de membres n’élargit pas la page, et un autre tableau n’est pas pris pour des membres', async ({
  fenetre,
}) => {
  await fenetre.getByRole('link', { name: 'Instances', exact: true }).click();
  await fenetre.getByRole('link', { name: 'CLPE de Colmar' }).click();
  await fenetre.getByRole('link', { name: /^Composition/u }).click();
  await fenetre.getByRole('link', { name: 'Coller des membres' }).click();
  const texte = fenetre.getByRole('textbox', { name: /^Votre tableau/u });
  await texte.fill('Date\tMontant\tQPV\n12/03/2026\t12 300,50\tDrouot');
  await fenetre.getByRole('button', { name: 'Lire ce collage' }).click();
  await expect(fenetre.getByText('Aucune colonne de noms reconnue.')).toBeVisible();
  await texte.fill(
    `NOM et Prénom\tOrganisme\n${['Muller Jean', 'Petit Anne', 'Durand Zoé'].join('\tCabinet\n')}\tCabinet`,
  );
  await fenetre.getByRole('button', { name: 'Lire ce collage' }).click();
  await expect(fenetre.getByRole('textbox', { name: 'Prénom, ligne 1' })).toHaveValue('Jean');
  await expect(fenetre.getByRole('heading', { name: 'Avant de nommer' })).toBeVisible();
  expect((await deTrop(fenetre)).largeur).toBe(0);
});

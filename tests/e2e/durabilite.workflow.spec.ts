import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { createPageSeance } from './pages/seance.ts';

test.use({ coupures: true });

const POINT = 'Point ajouté à l’essai';

/** Ouvre la réunion à venir de l'exemple et rend son adresse. */
async function ouvrirLaProchaine(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Réunions', exact: true }).click();
  await page.getByRole('button', { name: 'À venir' }).click();
  // Par sa date : la liste d'avant le filtre se montre encore un instant.
  await page.locator('main a[href^="/reunions/"]', { hasText: '24/03/2026' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Réunion du/u })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function ajouterUnPoint(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Ajouter un point' }).fill(POINT);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: POINT })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
}

test('annule, rétablit, et s’en souvient après un redémarrage', async ({ fenetre, hote }) => {
  const adresse = await ouvrirLaProchaine(fenetre);
  const ligne = fenetre.getByRole('row', { name: POINT });
  await ajouterUnPoint(fenetre);
  await fenetre.keyboard.press('Control+z');
  await expect(ligne).toHaveCount(0);
  await expect(fenetre.getByText('Annulé : Ajouter un point.')).toBeVisible();
  await fenetre.keyboard.press('Control+Shift+z');
  await expect(ligne).toBeVisible();

  await hote.arreter();
  expect(hote.ecrit()).toContain('Comités Emploi est fermé.');
  await hote.relancer();
  await fenetre.goto(hote.lien());
  await expect(fenetre.getByRole('heading', { level: 1 })).toBeVisible();
  await fenetre.goto(`${hote.origine()}${adresse}`);
  await expect(ligne).toBeVisible();
  await fenetre.keyboard.press('Control+z');
  await expect(ligne).toHaveCount(0);
  await fenetre.reload();
  await expect(fenetre.getByRole('row', { name: /Questions diverses/u })).toBeVisible();
  await expect(ligne).toHaveCount(0);
});

test('deux fenêtres sur la même réunion : l’autre suit, et deux valeurs se montrent sans rien perdre', async ({
  fenetre,
  autreFenetre,
  hote,
}) => {
  const adresse = `${hote.origine()}${await ouvrirLaProchaine(fenetre)}`;
  const seconde = await autreFenetre();
  await seconde.goto(adresse);
  await ajouterUnPoint(fenetre);
  await expect(seconde.getByRole('row', { name: POINT })).toBeVisible();

  for (const page of [fenetre, seconde]) await page.getByRole('link', { name: 'Date, lieu et convocation' }).click();
  const lieu = (page: Page) => page.getByRole('textbox', { name: 'Lieu', exact: true });
  await lieu(seconde).fill('Mairie');
  await lieu(fenetre).fill('Maison de l’emploi');
  await lieu(fenetre).press('Enter');
  await expect(fenetre.locator('.faits')).toContainText('Maison de l’emploi');
  await lieu(seconde).press('Enter');
  const choix = seconde.getByRole('alertdialog', { name: 'Deux valeurs différentes' });
  await expect(choix).toContainText('Mairie');
  await expect(choix).toContainText('Maison de l’emploi');
  await choix.getByRole('radio').first().check();
  await choix.getByRole('button', { name: 'Garder ce choix' }).click();
  await expect(choix).toHaveCount(0);
  await expect(fenetre.locator('.faits')).toContainText('Mairie');
});

test('reprend la frappe qui était en cours quand l’hôte est mort', async ({ fenetre, hote }) => {
  const seance = createPageSeance(fenetre);
  const adresse = await ouvrirLaProchaine(fenetre);
  await fenetre.goto(`${hote.origine()}${adresse}/seance`);
  await seance.ouvrir('10:00');
  const garde = fenetre.waitForResponse((reponse) =>
    `${reponse.url()} ${reponse.request().postData() ?? ''}`.includes('saisies.garder'),
  );
  await seance.ecrire('Phrase jamais quittée');
  await garde;
  await hote.arreter('SIGKILL');
  await hote.relancer();
  await fenetre.goto(hote.lien());
  await expect(fenetre.getByRole('heading', { level: 1 })).toBeVisible();
  await fenetre.goto(`${hote.origine()}${adresse}/seance`);
  await expect(seance.zone).toHaveValue(/^Phrase jamais/u);
});

test('refuse de supprimer un membre qui siège, et la séance ouverte n’en souffre pas', async ({
  fenetre,
  autreFenetre,
  hote,
}) => {
  const seance = createPageSeance(fenetre);
  const adresse = await ouvrirLaProchaine(fenetre);
  await fenetre.goto(`${hote.origine()}${adresse}/seance`);
  await seance.ouvrir('10:00');
  await seance.presence.getByRole('button', { name: 'Tous les autres présents' }).click();
  await expect(seance.quorum).toHaveText('Quorum atteint');

  const seconde = await autreFenetre();
  await seconde.goto(`${hote.origine()}/annuaire`);
  await seconde.getByRole('searchbox').or(seconde.getByRole('textbox')).first().fill('Loïc Zellerbac');
  await seconde
    .getByRole('row', { name: /Loïc Zellerbac/iu })
    .first()
    .click();
  await seconde.getByRole('button', { name: 'Supprimer de l’annuaire' }).click();
  await expect(seconde.getByText(/Terminez son mandat/u).last()).toBeVisible();
  await expect(seconde.getByRole('row', { name: /Loïc Zellerbac/iu }).first()).toBeVisible();
  await expect(seance.presence.getByRole('button', { name: /Loïc Zellerbac/iu, pressed: true })).toBeVisible();
  await expect(seance.quorum).toHaveText('Quorum atteint');
});

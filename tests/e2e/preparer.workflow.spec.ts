import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';

const ordre = (page: Page) => page.getByRole('grid', { name: 'Ordre du jour' });
const ligne = (page: Page, titre: RegExp) => ordre(page).getByRole('row', { name: titre });

/** La réunion à venir du comité de Mulhouse, dont une décision de 2025 attend depuis février. */
async function ouvrirLaReunion(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Réunions', exact: true }).click();
  await page.getByRole('button', { name: 'À venir' }).click();
  await page.getByRole('grid', { name: 'Réunions' }).getByRole('link', { name: '24/03/2026' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /24 mars 2026/u })).toBeVisible();
}

test.use({ coupures: true });

test('préparer l’ordre du jour, à la souris, jusqu’au redémarrage', async ({ fenetre, hote }) => {
  await ouvrirLaReunion(fenetre);
  const panneau = fenetre.getByRole('complementary');

  // Sections.
  await ligne(fenetre, /Mobilité/u).click();
  await panneau.getByRole('button', { name: 'Commencer une section ici' }).click();
  const section = fenetre.getByRole('dialog', { name: 'Commencer une section' });
  await section.getByRole('button', { name: 'Commencer la section' }).click();
  await expect(section.getByText('Écrivez un titre.')).toBeVisible();
  await section.getByRole('textbox', { name: /Titre/u }).fill('Projets du territoire');
  await section.getByRole('button', { name: 'Commencer la section' }).click();
  await expect(ordre(fenetre).getByText('Projets du territoire')).toBeVisible();

  // Pièces : un document, un programme refusé, une pièce annoncée.
  await panneau.getByLabel('Fichiers à joindre au point').setInputFiles([
    { name: 'Bilan_velos.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 vélos') },
    { name: 'outil.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090 programme') },
  ]);
  await expect(panneau.getByText(/outil\.pdf.*est un programme/u)).toBeVisible();
  await expect(panneau.getByRole('button', { name: 'Bilan velos', exact: true })).toBeVisible();
  await panneau.getByRole('button', { name: 'Annoncer une pièce' }).click();
  await fenetre.getByRole('dialog').getByRole('textbox').fill('Étude de l’Insee');
  await fenetre.getByRole('dialog').getByRole('button', { name: 'Annoncer' }).click();
  await expect(ligne(fenetre, /Mobilité/u)).toContainText('2 pièces, 1 à joindre');
  await panneau.getByRole('button', { name: 'Formation', exact: true }).click();
  await panneau.getByRole('button', { name: 'Fermer le panneau' }).click();

  // La décision en retard s'inscrit, dit d'où elle vient, et se rend si l'on retire le point.
  const inscrire = fenetre.getByRole('button', { name: /^Inscrire « Suites données à la décision/u });
  await expect(fenetre.getByText(/échéance passée de \d+ jours/u).first()).toBeVisible();
  await inscrire.click();
  await expect(ligne(fenetre, /Suites données à la décision/u)).toContainText(/suites de la décision D-/u);
  await expect(inscrire).toBeHidden();

  // La réserve, puis l'ordre du jour type.
  await fenetre.getByRole('button', { name: 'Proposer un point' }).click();
  await fenetre
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Titre/u })
    .fill('Garde d’enfants');
  await fenetre.getByRole('dialog').getByRole('button', { name: 'Mettre en réserve' }).click();
  await fenetre.getByRole('button', { name: 'Inscrire « Garde d’enfants »' }).click();
  await expect(ligne(fenetre, /Garde d’enfants/u)).toContainText('proposé');
  await fenetre.getByRole('button', { name: 'Ordre du jour type', exact: true }).click();
  await fenetre.getByRole('menuitem', { name: /^Enregistrer cet ordre/u }).click();
  await expect(fenetre.getByText(/Ordre du jour type enregistré : 6\s+points/u)).toBeVisible();

  // Tout est là après un redémarrage, les octets compris.
  await hote.arreter();
  await hote.relancer();
  await fenetre.goto(hote.lien());
  await ouvrirLaReunion(fenetre);
  await expect(ligne(fenetre, /Mobilité/u)).toContainText('2 pièces, 1 à joindre');
  await ligne(fenetre, /Mobilité/u).click();
  const attendu = fenetre.waitForEvent('download');
  await panneau.getByRole('button', { name: 'Bilan velos', exact: true }).click();
  const octets = await (await attendu).createReadStream().then(async (flux) => {
    const morceaux: Buffer[] = [];
    for await (const morceau of flux) morceaux.push(morceau as Buffer);
    return Buffer.concat(morceaux).toString();
  });
  expect(octets).toBe('%PDF-1.4 vélos');
});

import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { createPageSeance } from './pages/seance.ts';
import { PRODUIRE, produireWord, sansTypographie } from './pages/word.ts';

const INSTANCE = 'CLPE d’Altkirch';
const TEXTE = 'La mission locale présente le bilan des permanences : 214 personnes reçues.';
const DECISION = 'Le comité adopte le calendrier des permanences de 2026.';

/**
 * Sans espaces, que l'écran et Word ne coupent pas aux mêmes endroits ; sans traits d'union, que python-docx ne lit pas
 * quand ils sont insécables ; sans les crochets de ce qui manque, que l'écran dessine ; sans le numéro de tête, que Word calcule.
 */
const serre = (texte: string): string =>
  sansTypographie(texte)
    .replace(/^\d+\. /u, '')
    .replace(/[\s\u2011[\]-]/gu, '');

/** Ce que montre l'aperçu, bloc par bloc. */
const blocsALEcran = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('[data-bloc] :is(h2, h3, h4, h5, p, li, td, th)').allInnerTexts())
    .map(serre)
    .filter((texte) => texte !== '');

async function verifierLeProcesVerbal(page: Page, produire: () => Promise<void>): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Procès-verbal' })).toBeVisible();
  await expect(page.locator('[data-bloc]').first()).toBeVisible();
  const ecran = await blocsALEcran(page);
  const word = await produireWord(page, produire);
  expect(word.nom).toBe('2026-03-05_clpe-d-altkirch_proces-verbal.docx');
  expect(word.texte).toContain(sansTypographie(TEXTE));
  expect(word.texte).toContain(DECISION);
  expect(word.texte).toMatch(/Adopté[es]* sans opposition/u);
  expect(ecran.length).toBeGreaterThan(25);
  expect(ecran.filter((texte) => !serre(word.texte).includes(texte))).toEqual([]);
}

test('du comité au procès-verbal, à la souris', async ({ fenetre }) => {
  const seance = createPageSeance(fenetre);
  await fenetre.getByRole('link', { name: 'Instances', exact: true }).click();
  await fenetre.getByRole('link', { name: INSTANCE }).click();
  await fenetre.getByRole('link', { name: 'Choisir une date' }).click();
  const dialogue = fenetre.getByRole('dialog', { name: 'Nouvelle réunion' });
  await dialogue.getByRole('textbox', { name: /^Jour/u }).fill('5 mars 2026');
  await dialogue.getByRole('button', { name: 'Créer la réunion' }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: /jeudi 5 mars 2026/u })).toBeVisible();

  for (const [titre, nature] of [
    ['Bilan des permanences', 'Décision'],
    ['Questions diverses', 'Échange'],
  ] as const) {
    await fenetre.getByRole('textbox', { name: /point$/u }).fill(titre);
    await fenetre.getByLabel('Nature').selectOption({ label: nature });
    await fenetre.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(fenetre.getByRole('row', { name: new RegExp(titre, 'u') })).toBeVisible();
  }
  await fenetre.getByRole('link', { name: 'Date, lieu et convocation' }).click();
  await fenetre.getByRole('button', { name: 'Marquer comme envoyée' }).click();
  await expect(fenetre.getByText('Indiquez où se tient la réunion').first()).toBeVisible();
  await fenetre.getByRole('textbox', { name: 'Lieu' }).fill('Mairie d’Altkirch');
  await fenetre.getByRole('textbox', { name: 'Lieu' }).press('Enter');
  await expect(fenetre.locator('.entete').getByText('Mairie d’Altkirch')).toBeVisible();
  await fenetre.getByRole('button', { name: 'Marquer comme envoyée' }).click();
  await expect(fenetre.getByRole('button', { name: 'Corriger l’envoi' })).toBeVisible();

  await fenetre.getByRole('link', { name: 'Séance', exact: true }).click();
  await seance.ouvrir('10:00');
  await expect(seance.quorum).toHaveText('Présence à constater');
  await seance.personnes.last().hover();
  await seance.presence
    .getByRole('button', { name: /^Autre constat/u })
    .last()
    .click();
  await fenetre.getByRole('menuitem', { name: /^Excusé/u }).click();
  await seance.presence.getByRole('button', { name: /^Tous (?:les autres )?présents$/u }).click();
  await expect(seance.quorum).toHaveText('Quorum atteint');

  await seance.ecrire(TEXTE);
  const touches = fenetre.getByRole('toolbar', { name: 'Touches de la séance' });
  await touches.getByRole('button', { name: 'F3 Décision' }).click();
  await fenetre.locator('.acte-neuf textarea').pressSequentially(DECISION);
  await fenetre.keyboard.press('Enter');
  await fenetre.getByRole('button', { name: 'Adopté sans opposition', exact: true }).click();
  await touches.getByRole('button', { name: 'F8 Point suivant' }).click();
  await seance.ecrire('Le président remercie les membres.');
  await touches.getByRole('button', { name: 'Maj F8 Lever la séance' }).click();
  await fenetre
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Levée à/u })
    .fill('11:30');
  await fenetre.getByRole('dialog').getByRole('button', { name: 'Lever la séance' }).click();
  await expect(fenetre.getByText(/^Séance levée à 11\s+h\s+30\s+: 1\s+décision et 0\s+action/u)).toBeVisible();
  await fenetre.getByRole('link', { name: 'Procès-verbal', exact: true }).click();
  await verifierLeProcesVerbal(fenetre, () => fenetre.getByRole('button', { name: PRODUIRE }).click());
});

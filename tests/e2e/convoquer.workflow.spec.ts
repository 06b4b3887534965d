import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { relireAgenda } from '#tests/support/documents/relire-agenda.ts';
import { expect, test } from './essai.ts';
import { sansTypographie } from './pages/word.ts';

/** La prochaine réunion en préparation de l'exemple. */
async function allerALaProchaine(page: Page): Promise<string> {
  const adresse = new URL('/reunions?quand=a-venir', page.url()).href;
  await page.goto(adresse);
  const premiere = page.getByRole('row').filter({ hasText: 'En préparation' }).first().getByRole('link').first();
  const href = (await premiere.getAttribute('href')) ?? '';
  await page.goto(new URL(`${href}/convocation`, page.url()).href);
  return new URL(href, page.url()).href;
}

/** Ce que remet un geste, son nom et son texte. */
async function remettre(page: Page, geste: () => Promise<void>) {
  const attente = page.waitForEvent('download');
  await geste();
  const remis = await attente;
  return { nom: remis.suggestedFilename(), texte: readFileSync(await remis.path(), 'utf8') };
}

const lirePhrase = async (page: Page): Promise<string> =>
  sansTypographie(
    (await page
      .getByText(/il en faut/u)
      .first()
      .textContent()) ?? '',
  );

test('accords, envoi, réponses, relance, report et agenda', async ({ fenetre }) => {
  const racine = await allerALaProchaine(fenetre);

  // La lettre part au nom d'un autre émetteur, choisi pour elle seule, et son signataire signe par délégation.
  await fenetre.goto(`${racine}/documents/convocation`);
  await fenetre.getByRole('button', { name: 'Changer d’émetteur' }).click();
  await fenetre
    .getByRole('combobox', { name: 'Émetteur' })
    .selectOption({ label: 'Préfecture de la région Grand Est' });
  await fenetre.getByRole('combobox', { name: 'Signataire' }).selectOption({ index: 1 });
  await fenetre.getByRole('button', { name: 'Retenir' }).click();
  await expect(fenetre.getByText(/Grand Est, choisi ici/u)).toBeVisible();
  await expect(fenetre.getByRole('region', { name: 'Aperçu du document' })).toContainText('par délégation,');
  await fenetre.goto(`${racine}/convocation`);

  // Accord de chaque coprésident, à la souris ; l'avertissement s'en va.
  const accords = fenetre.getByRole('button', { name: /^Noter l’accord de/u });
  await expect(accords.first()).toBeVisible();
  for (let restent = await accords.count(); restent > 0; restent -= 1) {
    await accords.first().click();
    await expect(accords).toHaveCount(restent - 1);
  }
  await expect(accords).toHaveCount(0);
  await expect(fenetre.getByText(/sur l’ordre du jour n’est pas noté/u)).toHaveCount(0);

  // Envoi par lettre : la réception présumée se dit.
  await fenetre.getByRole('combobox', { name: 'Comment' }).selectOption({ label: 'Par lettre' });
  await fenetre.getByRole('button', { name: 'Marquer comme envoyée' }).click();
  await expect(fenetre.getByText(/^Envoyée le/u).first()).toContainText('par lettre');
  await expect(fenetre.getByText(/acheminement compris/u).first()).toBeVisible();

  // Réponses au clavier : la première lettre, puis Tab ; le quorum suit.
  await fenetre.goto(`${racine}/reponses`);
  const listes = fenetre.getByRole('combobox', { name: /^Réponse de/u });
  await listes.first().focus();
  await fenetre.keyboard.press('p');
  await expect(listes.first()).toHaveValue('present');
  await expect.poll(() => lirePhrase(fenetre)).toMatch(/1 favorable, il en faut \d+ ; sans réponse : \d+/u);
  await fenetre.keyboard.press('Tab');
  await expect(listes.nth(1)).toBeFocused();

  // Coller : ce qui n'est pas compris est laissé, et dit.
  const nom = sansTypographie((await listes.nth(1).getAttribute('aria-label')) ?? '').replace('Réponse de ', '');
  await fenetre.getByRole('button', { name: 'Coller des réponses' }).click();
  const dialogue = fenetre.getByRole('dialog', { name: 'Coller des réponses' });
  await dialogue.getByRole('textbox').fill(`${nom} : excusé\nPaul Inconnu : présent`);
  await expect(dialogue.getByText('personne inconnue de cette réunion')).toBeVisible();
  await dialogue.getByRole('button', { name: /^Noter 1/u }).click();
  await expect(listes.nth(1)).toHaveValue('excuse');

  // Relance : un brouillon en copie cachée, que personne n'envoie à notre place.
  const relance = await remettre(fenetre, () =>
    fenetre
      .getByRole('button', { name: /^Relancer/u })
      .first()
      .click(),
  );
  expect(relance.texte).toMatch(/^X-Unsent: 1\r\n/u);
  expect(relance.texte).toMatch(/\r\nBcc: /u);
  expect(relance.texte).not.toMatch(/\r\n(?:To|Cc):/u);

  // Agenda, puis report : même rendez-vous, un rang de plus ; les réponses repartent de zéro, l'accord tient.
  await fenetre.goto(`${racine}/convocation`);
  const agenda = () =>
    remettre(fenetre, () => fenetre.getByRole('button', { name: 'Fichier d’agenda' }).click()).then(({ texte }) =>
      relireAgenda(texte),
    );
  const avant = await agenda();
  expect(avant.plusLongue).toBeLessThanOrEqual(75);
  await fenetre.getByRole('button', { name: 'Reporter', exact: true }).click();
  const report = fenetre.getByRole('dialog', { name: 'Reporter la réunion' });
  await report.getByRole('button', { name: 'Reporter' }).click();
  await expect(report.getByText(/Indiquez la nouvelle date/u)).toBeVisible();
  await report.getByRole('textbox', { name: /^Nouvelle date/u }).fill('14 mai 2026');
  await report.getByRole('textbox', { name: 'Motif' }).fill('Indisponibilité de la présidence');
  await report.getByRole('button', { name: 'Reporter' }).click();
  await expect(report).toHaveCount(0);
  await expect(fenetre.getByRole('heading', { level: 1, name: /14 mai 2026/u })).toBeVisible();
  const apres = await agenda();
  expect(apres.propriete('UID')).toBe(avant.propriete('UID'));
  expect(Number(apres.propriete('SEQUENCE'))).toBe(Number(avant.propriete('SEQUENCE')) + 1);
  expect(apres.propriete('DTSTART')).toContain('20260514T');
  await fenetre.reload();
  await expect(fenetre.getByText(/^Reportée du/u)).toBeVisible();
  await expect(accords).toHaveCount(0);
  await fenetre.goto(`${racine}/reponses`);
  await expect(listes.first()).toHaveValue('');

  // Ce qui est parti est au registre : la relance s'y relit, et se rouvre telle qu'elle était.
  await fenetre.goto(`${new URL(racine).origin}/documents/produits?famille=courriels`);
  await fenetre.getByRole('link', { name: 'Courriel de relance' }).click();
  await expect(fenetre.getByText('Copie cachée')).toBeVisible();
  const rouverte = await remettre(fenetre, () =>
    fenetre.getByRole('button', { name: 'Rouvrir à l’identique' }).click(),
  );
  expect(rouverte.texte).toBe(relance.texte);
});

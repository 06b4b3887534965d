import { expect, test } from './essai.ts';
import { reproches } from './reproches.ts';

test('commission d’insertion : un dossier, son avis, sa transmission', async ({ fenetre }) => {
  await fenetre.getByRole('link', { name: 'Réunions', exact: true }).click();
  await fenetre.getByRole('searchbox', { name: 'Chercher une réunion' }).fill('commission');
  await fenetre.locator('main tbody a[href^="/reunions/"]').first().click();
  await fenetre.getByRole('link', { name: /^Dossiers/u }).click();
  await expect(fenetre.getByRole('row', { name: /Recyclerie du Florival.*Décision impossible/u })).toBeVisible();

  await fenetre.getByRole('button', { name: 'Soumettre un dossier' }).click();
  const soumettre = fenetre.getByRole('dialog', { name: 'Soumettre un dossier' });
  // Mauvaise saisie : sans structure, le champ le dit et garde le foyer.
  await soumettre.getByRole('button', { name: 'Ajouter le dossier' }).click();
  await expect(soumettre.getByText('Nommez la structure qui demande.')).toBeVisible();
  await soumettre.getByRole('textbox', { name: /^Structure/u }).fill('Atelier du Ried');
  await soumettre.getByRole('combobox', { name: /^Elle demande/u }).selectOption({ index: 1 });
  await soumettre.getByRole('button', { name: 'Ajouter le dossier' }).click();
  const panneau = fenetre.getByRole('complementary', { name: 'Atelier du Ried' });
  await panneau.getByRole('combobox', { name: 'Avis de la commission' }).selectOption('Favorable');
  await expect(panneau.getByText(/Avis à transmettre/u)).toBeVisible();
  // Choisir a fait défiler la page de quelques points : ses boutons passaient à demi sous la barre du haut.
  await fenetre.evaluate(() => document.scrollingElement?.scrollTo(0, 0));
  expect(await reproches(fenetre)).toEqual([]);

  await fenetre.getByRole('button', { name: /^Noter transmis aujourd’hui/u }).click();
  await expect(fenetre.getByRole('row', { name: /Atelier du Ried.*Clos/u })).toBeVisible();
});

test('signalement d’un comité local, au clavier, jusqu’à la saisine du comité départemental', async ({ fenetre }) => {
  await fenetre.getByRole('link', { name: 'Instances', exact: true }).click();
  await fenetre
    .locator('main a[href^="/instances/"]', { hasText: /CLPE.*Mulhouse|Mulhouse/u })
    .first()
    .click();
  await fenetre.getByRole('link', { name: 'Audits', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Noter un signalement' }).focus();
  await fenetre.keyboard.press('Enter');
  const dialogue = fenetre.getByRole('dialog', { name: 'Noter un signalement' });
  await dialogue.getByRole('combobox', { name: /^Membre qui signale/u }).selectOption({ index: 1 });
  await dialogue.getByRole('textbox', { name: /^Son nom/u }).fill('France Travail, agence d’essai');
  await dialogue.getByRole('button', { name: 'Noter le signalement' }).press('Enter');
  await expect(dialogue.getByText(/détaillé et argumenté/u)).toBeVisible();
  await dialogue.getByRole('textbox', { name: /^Manquements signalés/u }).fill('Douze situations sans réponse.');
  await dialogue.getByRole('button', { name: 'Noter le signalement' }).press('Enter');

  const panneau = fenetre.getByRole('complementary', { name: 'France Travail, agence d’essai' });
  await panneau.getByRole('button', { name: /^Inscrire à la réunion du/u }).press('Enter');
  await expect(panneau.getByRole('link', { name: /^\d{2}\/\d{2}\/\d{4}$/u })).toBeVisible();
  await panneau.getByRole('button', { name: 'Noter le vote' }).press('Enter');
  await fenetre
    .getByRole('dialog', { name: 'Noter le vote' })
    .getByRole('button', { name: 'Noter le vote' })
    .press('Enter');
  await panneau.getByRole('link', { name: /CDPE/u }).click();
  const audit = fenetre.getByRole('complementary', { name: 'France Travail, agence d’essai' });
  await expect(audit.getByText(/saisine/u).first()).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);
});

test('une rencontre, créée en deux champs, avec son programme', async ({ fenetre }) => {
  await fenetre.getByRole('link', { name: 'Réunions', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Autres gestes' }).first().click();
  await fenetre.getByRole('menuitem', { name: 'Autre réunion ou rencontre' }).click();
  const dialogue = fenetre.getByRole('dialog', { name: 'Autre réunion ou rencontre' });
  await dialogue.getByRole('textbox', { name: /^Titre/u }).fill('Café des partenaires');
  await dialogue.getByRole('textbox', { name: /^Jour/u }).fill('12 juin 2026');
  await dialogue.getByRole('button', { name: 'Créer' }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Café des partenaires' })).toBeVisible();
  const ajout = fenetre.getByRole('textbox', { name: 'Titre de la séquence à ajouter' });
  await ajout.fill('Tour de table');
  await ajout.press('Enter');
  await expect(fenetre.getByRole('row', { name: /Tour de table/u })).toBeVisible();
  await fenetre.getByRole('link', { name: 'Programme', exact: true }).click();
  await expect(fenetre.getByText('Tour de table').first()).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './essai.ts';

test.use({ coupures: true });

const PDF = '%PDF-1.4\nessai';

test('de la commission d’insertion au règlement intérieur et à son arrêté, après un redémarrage', async ({
  fenetre,
  hote,
}) => {
  const clavier = fenetre.keyboard;
  // À la souris : la commission se crée depuis la fiche du comité départemental qui ne l'a pas.
  await fenetre.getByRole('link', { name: 'Instances', exact: true }).click();
  await fenetre.getByRole('link', { name: 'CDPE du Bas-Rhin' }).click();
  await fenetre.getByRole('link', { name: /^Fiche juridique/u }).click();
  await fenetre.getByRole('link', { name: 'Créer la commission' }).click();
  const dialogue = fenetre.getByRole('dialog', { name: 'Créer une instance' });
  await expect(dialogue.getByRole('radio', { name: 'Commission inclusion et IAE' })).toBeChecked();
  await expect(dialogue.getByLabel(/^Dépend de/u).locator('option:checked')).toHaveText('CDPE du Bas-Rhin');
  await dialogue.getByText('Autre commission').click();
  await dialogue.getByRole('button', { name: 'Créer l’instance' }).click();
  await expect(dialogue.getByText(/^Indiquez le territoire/u)).toBeVisible();
  await dialogue.getByText('Commission inclusion et IAE').click();
  await dialogue.getByRole('button', { name: 'Créer l’instance' }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: /^Commission spécialisée inclusion/u })).toBeVisible();

  // Au clavier : le délai, refusé sous R. 133-8, puis le plafond de pouvoirs du règlement intérieur.
  await fenetre.getByRole('link', { name: 'Profil juridique' }).press('Enter');
  await expect(fenetre.getByText('Elle suit R. 133-3', { exact: false })).toBeVisible();
  await fenetre.getByRole('button', { name: 'Changer : Délai entre la réception' }).press('Enter');
  const valeur = fenetre.getByLabel(/^Valeur, en/u);
  await valeur.fill('3');
  await clavier.press('Enter');
  await expect(fenetre.getByText(/pas moins de 5 jours/u)).toBeVisible();
  await valeur.fill('8');
  await fenetre.getByLabel('Article du règlement intérieur').fill('article 4');
  await clavier.press('Enter');
  await expect(fenetre.getByRole('list', { name: 'Versions de la règle' })).toContainText('8 jours (en vigueur)');
  await fenetre.getByRole('button', { name: /^Changer : Pouvoirs/u }).press('Enter');
  await valeur.fill('2');
  // Le texte laisse le choix : c'est le règlement intérieur qui le dit, et l'article se donne.
  await fenetre.getByRole('radio', { name: 'Règlement intérieur' }).press('Space');
  await fenetre.getByLabel('Article du règlement intérieur').fill('article 7');
  await clavier.press('Enter');
  await expect(fenetre.getByRole('row', { name: /^Pouvoirs qu’une même personne/u })).toContainText(
    'Règlement intérieur, article 7',
  );

  // Le plan d'action, son PDF et sa liste de contrôle.
  await fenetre.getByRole('link', { name: /^Fiche juridique/u }).click();
  await fenetre.getByRole('link', { name: /^Plan d’action/u }).click();
  await fenetre.getByRole('button', { name: 'Renseigner l’acte' }).click();
  await expect(fenetre.getByText(/Donnez le numéro de l’acte/u)).toBeVisible();
  await fenetre.getByLabel('Numéro').fill('2026-17');
  await fenetre.getByRole('textbox', { name: 'Date' }).fill('12/01/2026');
  await fenetre.getByRole('button', { name: 'Renseigner l’acte' }).click();
  const chemin = join(hote.documents, 'plan-iae.pdf');
  writeFileSync(chemin, PDF);
  await fenetre.getByLabel('PDF de l’acte').setInputFiles(chemin);
  await expect(fenetre.getByRole('row', { name: /2026-17/u })).toContainText('plan-iae.pdf');
  await fenetre.getByLabel(/contrats de ville/u).click();
  await expect(fenetre.getByText(/1\s+sur\s+3/u)).toBeVisible();

  const adresse = fenetre.url();
  await hote.arreter();
  await hote.relancer();
  await fenetre.goto(hote.lien());
  await expect(fenetre.getByRole('heading', { level: 1 })).toBeVisible();
  await fenetre.goto(new URL(new URL(adresse).pathname, hote.origine()).href);
  await expect(fenetre.getByRole('row', { name: /2026-17/u })).toContainText('En vigueur');
  await fenetre.getByRole('link', { name: 'Profil juridique' }).click();
  await expect(fenetre.getByRole('row', { name: /^Délai entre la réception/u })).toContainText('8 jours');
  await expect(fenetre.getByRole('row', { name: /^Pouvoirs qu’une même personne/u })).toContainText('2 pouvoirs');
  await fenetre.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Instances' }).click();
  await expect(fenetre.locator('[data-profondeur="1"]', { hasText: 'Commission IAE du Bas-Rhin' })).toBeVisible();
});

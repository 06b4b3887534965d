import { expect, test } from './essai.ts';
import { reproches } from './reproches.ts';
import { coller } from './pages/coller.ts';

test('les effectifs d’une convention : taper au clavier, coller d’Excel, corriger avec un motif, retenir, relire', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  await fenetre.getByRole('link', { name: 'Conventions', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Ouvrir une convention' }).first().click();
  const ouvrir = fenetre.getByRole('dialog');
  await ouvrir.getByLabel(/^Numéro/u).fill('O2R 99-2025-01');
  await ouvrir.getByLabel(/^Projet/u).fill('Passerelles d’essai');
  await ouvrir.getByLabel(/^Porteur/u).fill('Tremplin Essai');
  await ouvrir.getByLabel(/^Du/u).fill('01/01/2025');
  await ouvrir.getByLabel(/^Au/u).fill('31/12/2027');
  await ouvrir.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Bénéficiaires' }).click();
  await fenetre.getByRole('button', { name: 'Suivre des indicateurs' }).click();
  await fenetre.getByRole('button', { name: 'Suivre', exact: true }).click();

  // Au clavier : chaque frappe est gardée, une faute reste ouverte et se dit.
  const ligne = fenetre.getByRole('row', { name: /^Personnes repérées/u });
  const cellule = (rang: number) => ligne.getByRole('gridcell').nth(rang);
  const dessous = (rang: number) =>
    fenetre
      .getByRole('row', { name: /^Personnes remobilisées/u })
      .getByRole('gridcell')
      .nth(rang);
  await cellule(0).click();
  await fenetre.keyboard.type('45');
  await fenetre.keyboard.press('Tab');
  await expect(cellule(1)).toBeFocused();
  await fenetre.keyboard.type('douze');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByText('Écrivez un nombre entier, par exemple 45.')).toBeVisible();
  await fenetre.keyboard.press('Escape');
  await expect(cellule(1)).toBeFocused();

  // Collé d'Excel : « 45 » est déjà dit et attend un motif, « x » se corrige, le reste est écrit.
  await fenetre.keyboard.press('ArrowLeft');
  await coller(fenetre, '48\t30\tx\n40\t25\t20');
  const restent = fenetre.getByRole('dialog', { name: '2 cellules à corriger' });
  await restent.getByRole('textbox', { name: /^Personnes repérées, T3/u }).fill('21');
  await restent.getByRole('textbox', { name: 'Motif des corrections' }).fill('Tableau rectificatif');
  await restent.getByRole('button', { name: 'Coller ces cellules' }).click();
  await expect(restent).toHaveCount(0);
  await expect(cellule(0)).toHaveText('48');
  await expect(cellule(2)).toHaveText('21');
  await expect(ligne.getByRole('gridcell').last()).toHaveText('99');

  // Retapé, il demande pourquoi ; la cellule dit ce qui était déclaré d'abord, et qui l'a corrigé.
  await cellule(0).focus();
  await fenetre.keyboard.press('F2');
  await fenetre.keyboard.type('47');
  await fenetre.keyboard.press('Enter');
  await fenetre.getByRole('textbox', { name: 'Pourquoi' }).fill('Un doublon');
  await fenetre.keyboard.press('Enter');
  await expect(cellule(0)).toHaveText('47');

  // Retenu autrement que déclaré : le motif manque, puis se dit.
  await fenetre.getByRole('radio', { name: 'Retenu' }).check({ force: true });
  await cellule(1).click();
  await fenetre.keyboard.type('28');
  await fenetre.keyboard.press('Enter');
  // Gardé, le foyer descend ; on revient dire pourquoi.
  await expect(dessous(1)).toBeFocused();
  await cellule(1).click();
  await expect(fenetre.getByRole('paragraph').filter({ hasText: 'Dites pourquoi le chiffre retenu' })).toBeVisible();
  await fenetre.getByRole('textbox', { name: 'Motif de l’écart' }).fill('Deux hors public');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByText('Dites pourquoi le chiffre retenu')).toHaveCount(0);

  // L'objectif de l'année ; puis la lecture : cible, déclaré, retenu, atteint, et d'où viennent les nombres.
  await fenetre.getByRole('radio', { name: 'Objectifs' }).check({ force: true });
  await cellule(1).click();
  await fenetre.keyboard.type('106');
  await fenetre.keyboard.press('Enter');
  await expect(dessous(1)).toBeFocused();
  await fenetre.reload();
  await fenetre.getByRole('radio', { name: 'Lire', exact: true }).check({ force: true });
  await fenetre.getByLabel('Période').selectOption('2025');
  const lue = fenetre.getByRole('row', { name: /^Personnes repérées 106 98 96 .*91/u });
  await expect(lue).toBeVisible();
  expect(await reproches(fenetre), 'axe, la lecture').toEqual([]);
  await lue.getByRole('button', { name: '96' }).click();
  await expect(fenetre.getByText(/T2\s2025\s: 28 sur 30 déclarés, Deux hors public/u)).toBeVisible();
  await expect(fenetre.getByText(/Données au 30\/09\/2025, source\s: Tremplin Essai/u)).toBeVisible();
  await fenetre.keyboard.press('Escape');
  await fenetre.getByRole('link', { name: 'Suivi', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Personnes repérées' }).click();
  await expect(fenetre).toHaveURL(/beneficiaires\?vue=lecture&annee=2025/u);
  await fenetre.getByRole('radio', { name: 'Saisir', exact: true }).check({ force: true });
  await fenetre.getByRole('radio', { name: 'Déclaré' }).check({ force: true });
  await expect(ligne.getByRole('gridcell').last()).toHaveText('98');
  await cellule(0).click();
  await expect(fenetre.getByText('45 déclarés d’abord.')).toBeVisible();
  await expect(fenetre.getByText('+3 : Tableau rectificatif')).toBeVisible();
  await expect(fenetre.getByText('−1 : Un doublon')).toBeVisible();
  expect(await reproches(fenetre), 'axe, la grille remplie').toEqual([]);
});

import { expect, test } from './essai.ts';
import { coller } from './pages/coller.ts';

test('l’argent d’une convention : coller les comptes, corriger, verser, contrôler, valider, relire', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  await fenetre.getByRole('link', { name: 'Conventions', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Ouvrir une convention' }).first().click();
  const ouvrir = fenetre.getByRole('dialog');
  await ouvrir.getByLabel(/^Numéro/u).fill('O2R 99-2024-01');
  await ouvrir.getByLabel(/^Projet/u).fill('Passerelles d’essai');
  await ouvrir.getByLabel(/^Porteur/u).fill('Tremplin Essai');
  await ouvrir.getByLabel(/^Du/u).fill('01/01/2024');
  await ouvrir.getByLabel(/^Au/u).fill('31/12/2026');
  await ouvrir.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Argent', exact: true }).click();
  await fenetre.getByLabel('Exercice').selectOption('2024');
  await expect(fenetre).toHaveURL(/\/argent\/2024$/u);

  // Un bloc d'Excel : les lignes naissent, la case qui ne se lit pas se corrige dans sa ligne.
  await fenetre.getByLabel('Nouvelle ligne').focus();
  await coller(fenetre, '60\tAchats\t1000\t900\n64\tPersonnel\t5 000,00\t5200\n74\tÉtat\t6000\tabc');
  const reste = fenetre.getByRole('dialog', { name: '1 cellule à corriger' });
  await reste.getByRole('textbox', { name: '74 État, Déclaré' }).fill('6100');
  await reste.getByRole('button', { name: 'Coller cette cellule' }).click();
  await expect(reste).toHaveCount(0);
  const grille = fenetre.getByRole('grid', { name: 'Comptes 2024' });
  const rang = (nom: string) => grille.getByRole('row').filter({ hasText: nom });
  await expect(rang('Total des charges')).toContainText(/6\s000\s€.*6\s100\s€/u);
  await expect(rang('Achats')).toContainText(/−100\s€−10,0\s%/u);

  // Au clavier : une faute reste ouverte et se dit ; la recette se nomme par ses premières lettres.
  const caseDe = (nom: string, colonne: string) => rang(nom).locator(`[data-colonne="${colonne}"]`);
  await caseDe('Personnel', 'retenu').click();
  await fenetre.keyboard.type('-5');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByText('Un montant ne peut pas être négatif.')).toBeVisible();
  await fenetre.keyboard.press('Escape');
  await caseDe('État', 'recette').click();
  await fenetre.keyboard.type('contr');
  await fenetre.keyboard.press('Enter');
  await expect(caseDe('État', 'recette')).toHaveText('Contribution de l’État');
  await caseDe('Personnel', 'referencePiece').click();
  await fenetre.keyboard.type('Bulletins 1 à 12');
  await fenetre.keyboard.press('Enter');
  await expect(caseDe('Personnel', 'referencePiece')).toHaveText('Bulletins 1 à 12');

  // Une ligne non éligible sans motif, des recettes jamais dites : à corriger, et rien ne se valide.
  await caseDe('Achats', 'eligible').click();
  await fenetre.keyboard.press('Space');
  await expect(fenetre.getByText(/60 Achats\s: Dites pourquoi la ligne n’est pas éligible/u)).toBeVisible();
  await expect(fenetre.getByRole('button', { name: 'Valider le contrôle…' })).toBeDisabled();
  await caseDe('Achats', 'motif').click();
  await fenetre.keyboard.type('Hors projet');
  await fenetre.keyboard.press('Enter');
  await fenetre.getByLabel('Aucune autre recette que celles écrites').click();
  await expect(fenetre.getByText(/^Rien à corriger/u)).toBeVisible();
  await expect(fenetre.getByRole('table', { name: 'Charges écartées 2024' })).toContainText('Hors projet');

  // L'État valide les comptes rendus : jamais à une date à venir (E7).
  await fenetre.getByRole('button', { name: 'Noter leur validation' }).click();
  const annee = fenetre.getByRole('dialog');
  const financier = annee.getByRole('textbox', { name: 'Compte rendu financier validé le' });
  await financier.fill('01/01/2099');
  await annee.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(annee.getByText(/^Ce jour est à venir/u)).toBeVisible();
  await financier.fill('01/07/2025');
  await annee.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(annee).toHaveCount(0);
  await expect(fenetre.getByText(/Compte rendu financier validé le 01\/07\/2025/u)).toBeVisible();

  // Ce que l'État a versé de plus se lit dans le suivi, et mène au calcul.
  await fenetre.getByRole('link', { name: 'Suivi', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Ajouter un versement' }).click();
  const versement = fenetre.getByRole('dialog');
  await versement.getByLabel('Exercice').selectOption('2024');
  await versement.getByLabel(/^Versé le/u).fill('15/04/2024');
  await versement.getByLabel(/^Montant versé/u).fill('6100');
  await versement.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(fenetre.getByText(/se verse en deux fois, non en 1/u)).toBeVisible();
  await expect(fenetre.getByRole('table', { name: 'Argent de la convention' })).toContainText(/5\s200\s€900\s€/u);
  await fenetre.getByRole('link', { name: 'Voir le calcul' }).click();

  // La proposition, puis la décision d'une autorité nommée ; rechargée, elle est là avec ses termes.
  await expect(
    fenetre.getByText(/Reversement intégral\s: 900\s€ à reverser\. À valider par l’autorité/u),
  ).toBeVisible();
  await fenetre.getByRole('button', { name: 'Valider le contrôle…' }).click();
  const valider = fenetre.getByRole('dialog');
  await valider.getByRole('button', { name: 'Valider', exact: true }).click();
  await expect(valider.getByText(/^Nommez l’autorité/u)).toBeVisible();
  await valider.getByLabel('Autorité').fill('Préfet de région');
  await valider.getByRole('button', { name: 'Valider', exact: true }).click();
  await expect(valider).toHaveCount(0);
  await fenetre.reload();
  const valides = fenetre.getByRole('table', { name: 'Contrôles validés' });
  await expect(valides).toContainText(/Préfet de région.*900\s€.*Reversement intégral/u);
  await valides.getByRole('button', { name: /voir les termes/u }).click();
  await expect(
    fenetre.getByRole('dialog').getByRole('row', { name: /^Charges éligibles nettes CE − R 5\s200/u }),
  ).toBeVisible();
  await expect(rang('Total des charges')).toContainText(/6\s100\s€/u);
});

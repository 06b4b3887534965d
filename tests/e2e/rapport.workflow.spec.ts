import { expect, test } from './essai.ts';

test('un rapport de COPIL : l’ouvrir, le remplir, ce qui l’arrête, le produire, le valider, une version nouvelle', async ({
  fenetre,
  autreFenetre,
}) => {
  test.setTimeout(90_000);
  await fenetre.getByRole('link', { name: 'Conventions', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Passerelles Sud-Alsace' }).first().click();
  await fenetre.getByRole('link', { name: 'Rapports', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Ouvrir un rapport' }).click();
  const dialogue = fenetre.getByRole('dialog');

  // Un bilan sans exercice se refuse, au champ ; dit, il couvre l'exercice.
  await dialogue.getByLabel('Genre').selectOption('Bilan intermédiaire');
  await dialogue.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(dialogue.getByText('Dites de quel exercice est ce bilan.')).toBeVisible();
  await dialogue.getByLabel('Exercice').selectOption('2025');
  await dialogue.getByLabel('Présenté à la réunion').selectOption({ index: 0 });
  await dialogue.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Bilan intermédiaire 2025' })).toBeVisible();
  const pages = fenetre.getByRole('region', { name: 'Aperçu du rapport' });
  await expect(pages).toContainText(/du 1er\sjanvier 2025 au 31\sdécembre 2025/u);

  // Les sections s'ouvrent au clavier ; ce que l'on tape se lit dans la page.
  const section = (nom: RegExp) => fenetre.getByRole('button', { name: nom });
  await fenetre.getByLabel('Faits marquants, un par ligne').fill('permanence ouverte aux Coteaux');
  await fenetre.keyboard.press('Tab');
  await expect(pages).toContainText('permanence ouverte aux Coteaux');
  await section(/^Bilan qualitatif/u).focus();
  await fenetre.keyboard.press('Enter');
  const partenariats = fenetre.getByLabel('Partenariats');

  // Une donnée personnelle se dit à la frappe, sans la retenir, et arrête le Word comme la validation.
  await partenariats.fill('Joindre la référente au 06 12 34 56 78.');
  await expect(fenetre.getByText(/À ôter\s: un numéro de téléphone, «\s06 12 34 56 78\s»/u)).toBeVisible();
  await expect(section(/^Bilan qualitatif.*1 passage à ôter/u)).toBeVisible();
  await expect(fenetre.locator('.entete').getByText('Projet, 1 passage à ôter')).toBeVisible();
  await fenetre.getByRole('button', { name: 'Autres gestes' }).click();
  await fenetre.getByRole('menuitem', { name: 'Télécharger le Word' }).click();
  await expect(fenetre.getByText(/un numéro de téléphone.*Ôtez-le avant de produire/u).last()).toBeVisible();
  await fenetre.getByRole('button', { name: 'Valider', exact: true }).click();
  await expect(dialogue.getByRole('button', { name: 'Valider', exact: true })).toBeDisabled();
  await dialogue.getByRole('link', { name: 'Y aller' }).first().click();
  await expect(dialogue).toHaveCount(0);
  await partenariats.fill('Mme X suit l’atelier ; M. Petit l’anime.');
  await expect(fenetre.getByText(/À vérifier\s: le nom d’une personne, «\sM\. Petit\s»/u)).toBeVisible();

  // Deux risques, mis dans l'ordre au clavier ; Ctrl+Z rend celui que l'on retire.
  await section(/^Risques/u).click();
  for (const risque of ['Abandons précoces', 'Inscriptions tardives']) {
    await fenetre.getByLabel('Risque de plus').fill(risque);
    await fenetre.keyboard.press('Enter');
    await expect(fenetre.getByRole('group', { name: `Risque : ${risque}` })).toBeVisible();
  }
  await fenetre
    .getByRole('button', { name: /Inscriptions tardives/u })
    .first()
    .focus();
  await fenetre.getByRole('button', { name: 'Retirer le risque : Abandons précoces' }).click();
  await expect(fenetre.getByRole('group', { name: 'Risque : Abandons précoces' })).toHaveCount(0);
  await fenetre.getByRole('heading', { level: 1 }).click();
  await fenetre.keyboard.press('Control+z');
  await expect(fenetre.getByRole('group', { name: 'Risque : Abandons précoces' })).toBeVisible();

  // Le fichier porte le numéro, la date et la version ; la liste dit qu'il est sorti.
  const attente = fenetre.waitForEvent('download');
  await fenetre.getByRole('button', { name: 'Autres gestes' }).click();
  await fenetre.getByRole('menuitem', { name: 'Télécharger le Word' }).click();
  expect((await attente).suggestedFilename()).toMatch(/^COPIL_O2R_68-\d{4}-01_\d{4}-\d{2}-\d{2}_v1\.docx$/u);

  // Une autre fenêtre le montre ; validé ici, il s'y fige aussi.
  const autre = await autreFenetre();
  await autre.goto(fenetre.url());
  await expect(autre.getByRole('button', { name: 'Valider', exact: true })).toBeVisible();
  await fenetre.getByRole('button', { name: 'Valider', exact: true }).click();
  await dialogue.getByRole('button', { name: 'Valider', exact: true }).click();
  await expect(fenetre.getByRole('group', { name: 'Figé.' })).toBeVisible();
  await expect(fenetre.getByText('contenu identique à ce qui a été validé')).toBeVisible();
  await expect(autre.getByRole('group', { name: 'Figé.' })).toBeVisible();
  await autre.close();

  // Une version nouvelle repart de tout ; validée, elle dit ce qui change ; le tout se retrouve.
  await fenetre.getByRole('button', { name: 'Ouvrir la version 2' }).click();
  await expect(fenetre.locator('.entete').getByText('Projet, version 2')).toBeVisible();
  await fenetre.getByLabel('Faits marquants, un par ligne').fill('permanence ouverte à Bourtzwiller');
  await fenetre.keyboard.press('Tab');
  await expect(pages).toContainText('Bourtzwiller');
  await fenetre.getByRole('button', { name: 'Valider', exact: true }).click();
  await dialogue.getByRole('button', { name: 'Valider', exact: true }).click();
  const differe = fenetre.getByRole('region', { name: 'Ce qui change depuis la version 1' });
  await expect(differe).toContainText('Coteaux');
  await expect(differe).toContainText('Bourtzwiller');
  await fenetre.reload();
  await expect(fenetre.getByRole('link', { name: /^Version 1, validée/u })).toBeVisible();
});

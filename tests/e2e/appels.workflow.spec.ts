import { expect, test } from './essai.ts';

test('d’un appel à sa convention, sans rien retaper : ouvrir, inscrire, contrôler, refuser, retenir, conventionner (O-2, O-12)', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  const dialogue = fenetre.getByRole('dialog');
  const entete = fenetre.locator('.entete');
  const aller = (adresse: string) =>
    fenetre.evaluate((chemin) => {
      history.pushState(null, '', chemin);
      dispatchEvent(new PopStateEvent('popstate'));
    }, adresse);
  await aller('/conventions');
  await fenetre.getByRole('link', { name: 'Appels (AMI)' }).click();
  await fenetre.getByRole('button', { name: 'Ouvrir un appel' }).click();
  await dialogue.getByRole('textbox', { name: /^Nom de l’appel/u }).fill('AMI O2R Aube 2026');
  await dialogue.getByRole('combobox', { name: 'Région' }).selectOption({ label: 'Grand Est' });
  await dialogue.getByRole('textbox', { name: /^Lancé le/u }).fill('15/01/2026');
  await dialogue.getByRole('textbox', { name: /^Dépôt/u }).fill('01/01/2026');
  await fenetre.keyboard.press('Enter');
  await expect(dialogue.getByText(/se ferme après le lancement/u)).toBeVisible();
  await dialogue.getByRole('textbox', { name: /^Dépôt/u }).fill('20/02/2026');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByRole('heading', { level: 1, name: 'AMI O2R Aube 2026' })).toBeVisible();
  await expect(entete.getByText('En instruction')).toBeVisible();

  // L'appel se remplit en place ; une zone en mots garde son motif.
  await fenetre.getByRole('textbox', { name: /^Minimum par an/u }).fill('70000');
  await fenetre.keyboard.press('Enter');
  await fenetre.getByRole('button', { name: 'Ajouter une étape' }).click();
  await dialogue.getByRole('textbox', { name: /^Ce qui se passe/u }).fill('Mail d’intention');
  await dialogue.getByRole('textbox', { name: /^Du/u }).fill('30/01/2026');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByRole('list', { name: 'Étapes' })).toContainText('Mail d’intention');
  await fenetre.getByRole('button', { name: 'Ajouter une zone' }).click();
  await dialogue.getByRole('textbox', { name: /^La zone/u }).fill('Secteurs ruraux');
  await dialogue.getByRole('textbox', { name: /^Pourquoi elle/u }).fill('mobilité difficile');
  await dialogue.getByRole('checkbox', { name: 'Liste non limitative' }).click();
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByRole('textbox', { name: 'Pourquoi Secteurs ruraux' })).toHaveValue('mobilité difficile');

  await fenetre.getByRole('button', { name: 'Inscrire une candidature' }).click();
  await dialogue.getByRole('textbox', { name: /^Projet/u }).fill('Détours par l’emploi');
  await dialogue.getByRole('combobox', { name: /^Porteur/u }).fill('Tremplin Essai');
  await dialogue.getByRole('textbox', { name: /^Numéro du dossier/u }).fill('26100412');
  await dialogue.getByRole('textbox', { name: /^Déposée le/u }).fill('18/02/2026');
  await dialogue.getByRole('button', { name: 'Inscrire', exact: true }).click();
  await expect(entete.getByText('Non éligible')).toBeVisible();
  for (const volet of ['1. Repérage', '2. Remobilisation', '4. Coordination'])
    await fenetre.getByRole('checkbox', { name: volet }).click();
  await fenetre.getByRole('checkbox', { name: /^Jeunes de 16 à 25 ans/u }).click();
  await fenetre.getByRole('combobox', { name: /^Ajouter un département/u }).fill('aube');
  await fenetre.getByRole('option', { name: /^Aube/u }).first().click();
  for (const annee of ['2026', '2027', '2028']) {
    await fenetre.getByRole('button', { name: `Ajouter ${annee}` }).click();
    const ligne = fenetre.getByRole('group', { name: annee });
    await ligne.getByRole('textbox', { name: /^Demandé/u }).fill('100000');
    await ligne.getByRole('textbox', { name: /^Bénéficiaires/u }).fill('30');
    await fenetre.keyboard.press('Enter');
  }
  await expect(entete.getByText('300 000 € de l’État')).toBeVisible();

  // Critère par critère ; un refus dit le sien, et arrête la décision.
  await fenetre.getByRole('link', { name: /^Éligibilité/u }).click();
  const reponses = fenetre.locator('.critere select');
  await expect(reponses).toHaveCount(14);
  for (let rang = 0; rang < 14; rang += 1) await reponses.nth(rang).selectOption('oui');
  await expect(fenetre.getByText('Tous les critères qui la concernent sont remplis.')).toBeVisible();
  const sante = fenetre.getByRole('combobox', { name: 'Santé financière et crédibilité' });
  await sante.selectOption('non');
  await dialogue.getByRole('button', { name: 'Noter la réponse' }).click();
  await expect(dialogue.getByText(/en quoi ce critère/u)).toBeVisible();
  await dialogue.getByRole('textbox', { name: 'Pourquoi' }).fill('fonds propres négatifs');
  await fenetre.keyboard.press('Enter');
  await expect(entete.getByText('Non éligible')).toBeVisible();
  await fenetre.getByRole('button', { name: 'Décider' }).click();
  await dialogue.getByRole('radio', { name: 'Retenue', exact: true }).check();
  await dialogue.getByRole('button', { name: 'Noter la décision' }).click();
  await expect(dialogue.getByText(/fonds propres négatifs/u).first()).toBeVisible();
  await fenetre.keyboard.press('Escape');
  await fenetre.getByRole('button', { name: 'Abandonner la saisie' }).click();
  await fenetre.keyboard.press('Control+z');
  await expect(entete.getByText('Éligible', { exact: true })).toBeVisible();

  // Un avis, une note, la décision ; puis la convention, dont il ne reste que le numéro et les dates.
  await fenetre.getByRole('link', { name: /^Instruction/u }).click();
  await fenetre.getByRole('group', { name: 'Qualité du parcours' }).getByRole('textbox', { name: /^Note/u }).fill('4');
  await fenetre.keyboard.press('Enter');
  await fenetre.getByRole('button', { name: 'Noter un avis' }).click();
  await dialogue.getByRole('textbox', { name: /^Organisme/u }).fill('DDETSPP de l’Aube');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByText('DDETSPP de l’Aube')).toBeVisible();
  await fenetre.getByRole('button', { name: 'Décider' }).click();
  await dialogue.getByRole('button', { name: 'Noter la décision' }).click();
  await fenetre.getByRole('button', { name: 'Ouvrir la convention' }).click();
  await expect(dialogue.getByRole('textbox', { name: 'Numéro' })).toHaveValue('O2R 10-2026-01');
  await dialogue.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(fenetre).toHaveURL(/\/conventions\/[^/]+\/fiche$/u);
  await expect(entete.getByText('300 000 € de l’État, au plus')).toBeVisible();
  await expect(entete.getByText('90 bénéficiaires')).toBeVisible();
  await expect(fenetre.getByRole('textbox', { name: 'Appel à manifestation d’intérêt' })).toHaveValue(
    'AMI O2R Aube 2026',
  );
  await fenetre.reload();
  await fenetre.getByRole('link', { name: 'Détours par l’emploi' }).first().click();
  await expect(fenetre.getByRole('link', { name: 'Aller à la convention' })).toBeVisible();

  // Retrouvée par la palette ; le département n'est plus une zone blanche, et le tableau le dit comme la carte.
  await fenetre.keyboard.press('Control+k');
  await fenetre.keyboard.insertText('26100412');
  await expect(fenetre.getByRole('option', { name: /Détours par l’emploi/u })).toBeVisible();
  await fenetre.keyboard.press('Escape');
  await aller('/conventions/zones-blanches?region=44');
  await expect(fenetre.getByRole('button', { name: /^10 Aube retenu/u })).toBeVisible();
  await expect(fenetre.getByRole('row', { name: /10 Aube.*Retenu.*Tremplin Essai/u })).toBeVisible();
});

import { expect, test } from './essai.ts';

test('d’une convention ouverte à une suspension levée : signer, lire la ligne du temps, compléter ce qui manque, annuler', async ({
  fenetre,
}) => {
  test.setTimeout(120_000);
  await fenetre.evaluate(() => {
    history.pushState(null, '', '/conventions');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await fenetre.getByRole('button', { name: 'Ouvrir une convention' }).click();
  const dialogue = fenetre.getByRole('dialog');
  await dialogue.getByRole('textbox', { name: /^Projet/u }).fill('Détours par l’emploi');
  await dialogue.getByRole('textbox', { name: /^Numéro/u }).fill('O2R 68-2025-90');
  await dialogue.getByRole('combobox', { name: /^Porteur/u }).fill('Tremplin Essai');
  await dialogue.getByRole('textbox', { name: /^Du/u }).fill('01/01/2025');
  // Deux ans : le texte en veut trois, et rien n'est perdu.
  await dialogue.getByRole('textbox', { name: /^Au/u }).fill('31/12/2026');
  await dialogue.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(dialogue.getByText(/Une convention O2R dure trois ans/u)).toBeVisible();
  await dialogue.getByRole('textbox', { name: /^Au/u }).fill('31/12/2027');
  await dialogue.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Détours par l’emploi' })).toBeVisible();
  const suspendu = fenetre.locator('.entete').getByText('Versement suspendu');
  await expect(suspendu).toHaveCount(0);

  // Signée, elle doit ce qui manque depuis le 31 décembre.
  await fenetre.getByRole('button', { name: 'Noter la signature' }).click();
  await expect(dialogue.getByText(/La convention ne dit pas encore/u)).toBeVisible();
  // Ce qui manque dit où il s'ajoute, et y mène.
  await dialogue.getByRole('button', { name: 'Aller à « Où elle agit »' }).press('Enter');
  await expect(dialogue).toHaveCount(0);
  const zone = fenetre.getByRole('combobox', { name: /^Ajouter un département/u });
  await expect(zone).toBeFocused();
  await expect(zone).toBeInViewport();
  await fenetre.getByRole('link', { name: 'Suivi', exact: true }).click();
  await expect(fenetre.getByRole('link', { name: /points à voir avant la signature/u })).toBeVisible();
  await fenetre.getByRole('button', { name: 'Noter la signature' }).click();
  await dialogue.getByRole('textbox', { name: /^Le/u }).fill('20/12/2024');
  await dialogue.getByRole('button', { name: 'Noter la signature' }).click();
  await expect(suspendu).toBeVisible();
  await expect(fenetre.getByRole('group', { name: 'Prochaine étape' })).toContainText('D. 5316-9');

  // Au clavier, d'une échéance à l'autre ; la pièce qui manque s'ouvre à sa partie.
  const previsions = fenetre.getByRole('list', { name: 'L’opérateur doit' }).getByRole('button', {
    name: /^Prévisions 2026.*jours de retard/u,
  });
  await previsions.focus();
  await fenetre.keyboard.press('ArrowRight');
  await fenetre.keyboard.press('ArrowLeft');
  await expect(previsions).toBeFocused();
  await fenetre.keyboard.press('Enter');
  await expect(dialogue.getByRole('textbox', { name: /^Prévisions d’exécution/u })).toBeFocused();
  for (const piece of [/^Prévisions d’exécution/u, /^Budget prévisionnel/u, /^Nombre de bénéficiaires/u])
    await dialogue.getByRole('textbox', { name: piece }).fill('20/12/2025');
  await dialogue.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(suspendu).toHaveCount(0);
  await fenetre.keyboard.press('Control+z');
  await expect(suspendu).toBeVisible();
  await fenetre.keyboard.press('Control+Shift+z');
  await expect(suspendu).toHaveCount(0);

  // Une clause ouvre son échéance ; une date la tient ; le tout se retrouve.
  await fenetre.getByRole('link', { name: 'Ce que dit la convention', exact: true }).click();
  await fenetre.getByRole('checkbox', { name: /bilan d’ensemble/u }).click();
  await fenetre.getByRole('checkbox', { name: /^1° a\)/u }).click();
  await expect(fenetre.getByText('1 sur 18')).toBeVisible();
  await fenetre.getByRole('link', { name: 'Suivi', exact: true }).click();
  await fenetre.getByRole('button', { name: /^Bilan d’ensemble/u }).click();
  await dialogue.getByRole('textbox', { name: /^Reçu le/u }).fill('01/02/2026');
  await dialogue.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(dialogue).toHaveCount(0);
  await fenetre.reload();
  await expect(fenetre.getByRole('button', { name: /^Bilan d’ensemble reçu le/u })).toBeVisible();

  // L'intention de résilier : plus d'un mois est refusé, au champ.
  await fenetre.getByRole('button', { name: 'Autres gestes' }).click();
  await fenetre.getByRole('menuitem', { name: /Notifier l’intention de résilier/u }).click();
  await dialogue.getByRole('textbox', { name: /^Reçue par l’organisme le/u }).fill('31/01/2026');
  await dialogue.getByRole('textbox', { name: /^Observations jusqu’au/u }).fill('01/03/2026');
  await dialogue.getByRole('button', { name: 'Notifier', exact: true }).click();
  await expect(dialogue.getByText(/ne dépasse pas un mois/u)).toBeVisible();
  await dialogue.getByRole('textbox', { name: /^Observations jusqu’au/u }).fill('28/02/2026');
  await dialogue.getByRole('button', { name: 'Notifier', exact: true }).click();
  await expect(dialogue).toBeHidden();
  await expect(fenetre.getByRole('heading', { name: 'Intention de résilier' })).toBeVisible();

  // Ses échéances sont au calendrier, et mènent là où elles se renseignent.
  await fenetre.getByRole('link', { name: 'Calendrier', exact: true }).click();
  await fenetre.getByLabel('Montrer').selectOption('Échéances des conventions');
  await expect(fenetre).toHaveURL(/montrer=echeances/u);
  await fenetre.getByRole('button', { name: /^dimanche 31 mai 2026.*échéance/u }).press('Enter');
  const duJour = fenetre.getByRole('region', { name: 'Échéances des conventions' });
  await duJour.getByRole('listitem').filter({ hasText: 'Détours par l’emploi' }).getByRole('link').press('Enter');
  await dialogue.getByRole('textbox', { name: /^Date de l’arrêté/u }).fill('20/04/2026');
  await dialogue.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(dialogue).toHaveCount(0);
  // L'alerte se dit sur la convention, puis à l'accueil.
  await expect(fenetre.getByText(/J-60, dans 46 jours\s: l’avenant 2026 est à proposer/u)).toBeVisible();
  await fenetre.getByRole('link', { name: 'Mon département', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Toutes les conventions', exact: true }).click();
  const voirTout = fenetre.getByRole('button', { name: /^Voir les \d+$/u });
  if ((await voirTout.count()) > 0) await voirTout.click();
  const avenant = fenetre.getByRole('row', { name: /^Avenant 2026.*Détours par l’emploi/u });
  await expect(avenant).toContainText('J-60');
  await avenant.getByRole('link').press('Enter');
  await expect(dialogue.getByRole('textbox', { name: /^Proposé le/u })).toBeFocused();
});

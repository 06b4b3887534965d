import { expect, test } from './essai.ts';

test('le COPIL d’une convention : créé d’un geste, réuni, son ordre du jour tiré de ce qui est dû ; tout se retrouve', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  await fenetre.evaluate(() => {
    history.pushState(null, '', '/conventions');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const dialogue = fenetre.getByRole('dialog');
  const onglet = (nom: string) => fenetre.getByRole('link', { name: nom, exact: true });

  // Celui de l'exemple : ses décisions ouvertes, le retard, le lien vers le suivi.
  await fenetre.getByRole('link', { name: 'Passerelles Sud-Alsace' }).first().click();
  await onglet('COPIL').click();
  const ouvertes = fenetre.getByRole('region', { name: 'Décisions ouvertes' });
  await expect(ouvertes.getByText('1 échéance passée')).toBeVisible();
  await expect(ouvertes.getByRole('link', { name: /budget prévisionnel/u })).toBeVisible();

  // Délié, puis recréé : un nom pris se refuse au champ, rien n'est perdu.
  await fenetre.getByRole('button', { name: 'Autres gestes sur le COPIL' }).click();
  await fenetre.getByRole('menuitem', { name: /^Délier/u }).click();
  await expect(fenetre.getByText('Aucun comité de pilotage ne suit cette convention.')).toBeVisible();
  await fenetre.getByRole('button', { name: 'Créer le COPIL' }).click();
  await dialogue.getByRole('checkbox', { name: /^Cap emploi/u }).click();
  await dialogue.getByRole('button', { name: 'Créer le COPIL' }).click();
  await expect(dialogue.getByText(/existe déjà/u).first()).toBeVisible();
  await dialogue.getByRole('textbox').fill('des Passerelles');
  await dialogue.getByRole('textbox').press('Enter');
  await expect(fenetre.getByRole('heading', { level: 2, name: 'COPIL des Passerelles' })).toBeVisible();
  const composition = fenetre.getByRole('region', { name: 'Composition' });
  await expect(composition).toContainText('France Travail');
  await expect(composition).not.toContainText('Cap emploi');

  // La fréquence : ce qui n'est pas un nombre possible se refuse au champ.
  const parAn = fenetre.getByRole('textbox', { name: /^Réunions par an/u });
  await parAn.fill('40');
  await parAn.press('Enter');
  await expect(fenetre.getByText('Douze réunions par an au plus.')).toBeVisible();
  await parAn.fill('4');
  await parAn.press('Enter');
  await onglet('Suivi').click();
  await expect(fenetre.getByText(/Le COPIL devait se réunir avant le/u)).toBeVisible();
  await fenetre.getByRole('link', { name: 'Voir le COPIL' }).click();

  // Sa réunion, et ce que la convention y met.
  await fenetre.getByRole('link', { name: 'Préparer le prochain COPIL' }).click();
  await dialogue.getByRole('textbox', { name: /^Jour/u }).fill('14/04/2026');
  await dialogue.getByRole('button', { name: 'Créer la réunion' }).click();
  const attendu = fenetre.getByRole('region', { name: /^Ce qu’attend la convention/u });
  await attendu.getByRole('button', { name: /^Inscrire « Objectifs à date/u }).click();
  await expect(fenetre.getByRole('grid', { name: 'Ordre du jour' })).toContainText('Objectifs à date non atteints');
  await expect(attendu.getByRole('button', { name: /^Inscrire « Objectifs à date/u })).toHaveCount(0);
  await attendu.getByRole('button', { name: /^Écarter « Prévisions 2026/u }).click();
  await expect(attendu.getByRole('button', { name: /« Prévisions 2026/u })).toHaveCount(0);
  await fenetre.reload();
  await expect(attendu.getByRole('button', { name: /« Prévisions 2026/u })).toHaveCount(0);
  await attendu.getByRole('button', { name: 'Montrer 1 point écarté' }).click();
  await attendu.getByRole('button', { name: /^Remettre « Prévisions 2026/u }).press('Enter');
  await expect(attendu.getByRole('button', { name: /^Inscrire « Prévisions 2026/u })).toBeVisible();

  // De la réunion à la convention.
  await fenetre.getByRole('link', { name: /^Convention O2R 68-.*Passerelles Sud-Alsace/u }).click();
  await expect(fenetre.getByRole('region', { name: 'COPIL des Passerelles' })).toContainText('14 avril 2026');
});

import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { coller } from './pages/coller.ts';

/** Va à une adresse sans recharger la page. */
const aller = (fenetre: Page, chemin: string): Promise<void> =>
  fenetre.evaluate((vers) => {
    history.pushState(null, '', vers);
    dispatchEvent(new PopStateEvent('popstate'));
  }, chemin);

test('du tableau d’Excel à la séance : trouver un projet, coller des décisions, corriger, consigner, relire au procès-verbal', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  // Un projet se trouve par son titre, et sa ligne reçoit le foyer.
  await fenetre.keyboard.press('Control+k');
  await fenetre.keyboard.insertText('AIDANTS numeriques');
  await fenetre.getByRole('option', { name: /^Aidants numériques dans les halls/u }).waitFor();
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByRole('rowheader', { name: 'Aidants numériques dans les halls' })).toBeFocused();
  const grille = new URL(fenetre.url()).pathname;

  // Ses montants d'Excel : l'un ne se lit pas, et se corrige sans rien perdre du reste.
  const ligne = fenetre.getByRole('row', { name: /^Aidants numériques/u });
  await ligne.getByRole('gridcell', { name: '14 000 €' }).click();
  await coller(fenetre, '14 500,00 €\t12 000\tdix mille');
  const refusee = fenetre.getByRole('textbox', { name: /^Aidants numériques dans les halls, Décidé, État/u });
  await expect(refusee).toHaveValue('dix mille');
  await expect(ligne.getByRole('gridcell', { name: '14 500 €' })).toBeAttached();
  await refusee.fill('10 000');
  await fenetre.getByRole('button', { name: 'Coller cette cellule' }).click();
  await expect(ligne.getByRole('gridcell', { name: '10 000 €' })).toBeVisible();

  // Sans séance ouverte, rien ne se consigne, et l'on sait pourquoi.
  await fenetre.getByRole('button', { name: 'Consigner 4 décisions…' }).click();
  await expect(fenetre.getByText('Ce contrat n’a pas de comité des financeurs.')).toBeVisible();
  await fenetre.getByRole('link', { name: 'Ouvrir la fiche du contrat' }).click();
  await fenetre.getByRole('button', { name: 'Créer le comité des financeurs' }).click();
  await expect(fenetre.getByRole('link', { name: /^Comité des financeurs/u })).toBeVisible();
  await aller(fenetre, '/reunions?creer');
  await fenetre
    .getByLabel('Instance (obligatoire)')
    .selectOption({ label: 'Comité des financeurs de Mulhouse Alsace Agglomération' });
  await fenetre.getByRole('textbox', { name: /^Jour/u }).fill('02/03/2026');
  await fenetre.getByRole('button', { name: 'Créer la réunion' }).click();
  await expect(fenetre).toHaveURL(/\/reunions\/[0-9a-f-]{36}/u);
  await aller(fenetre, `${new URL(fenetre.url()).pathname}/seance`);
  const ouvrir = fenetre.getByRole('button', { name: /^(?:Ouvrir|Saisir) la séance$/u });
  await ouvrir.click();
  await expect(ouvrir).toHaveCount(0);

  // Les décisions de la grille deviennent deux délibérations, sans aucun vote.
  await aller(fenetre, grille);
  await fenetre.getByRole('button', { name: 'Consigner 4 décisions…' }).click();
  await fenetre.getByRole('button', { name: 'Consigner', exact: true }).click();
  const consignee = fenetre.getByRole('link', { name: 'délibération du 02/03/2026' });
  await expect(consignee).toHaveCount(2);
  await expect(fenetre.getByRole('button', { name: /^Consigner/u })).toHaveCount(0);
  await consignee.first().click();
  await expect(fenetre.getByRole('textbox', { name: 'Texte, Décision' }).first()).toHaveValue(
    /sur ses propres crédits, État \(P147\) accorde[^]*Aidants numériques dans les halls \(Atelier des Quartiers\)\s:\s10\s000\s€/u,
  );
  await fenetre.reload();
  await fenetre.getByRole('link', { name: 'programmation 2026', exact: true }).first().click();
  await expect(consignee).toHaveCount(2);
});

import { expect, test } from './essai.ts';
import { produireWord } from './pages/word.ts';

test('contrôler une convention : visiter, écarter, reporter, écrire, répondre, clore, relire', async ({ fenetre }) => {
  test.setTimeout(120_000);
  await fenetre.getByRole('link', { name: 'Conventions', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Ouvrir une convention' }).first().click();
  const dialogue = fenetre.getByRole('dialog');
  await dialogue.getByLabel(/^Numéro/u).fill('O2R 99-2024-01');
  await dialogue.getByLabel(/^Projet/u).fill('Détours d’essai');
  await dialogue.getByLabel(/^Porteur/u).fill('Tremplin Essai');
  await dialogue.getByLabel(/^Du/u).fill('01/01/2024');
  await dialogue.getByLabel(/^Au/u).fill('31/12/2026');
  await dialogue.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Noter la signature' }).click();
  await dialogue.getByRole('textbox', { name: /^Le/u }).fill('20/12/2023');
  await dialogue.getByRole('button', { name: 'Noter la signature' }).click();
  await expect(dialogue).toHaveCount(0);
  await fenetre.getByRole('link', { name: 'Argent', exact: true }).click();
  await fenetre.getByLabel('Exercice').selectOption('2024');
  await fenetre.getByLabel('Nouvelle ligne').fill('613 Locations');
  await fenetre.getByLabel('Nouvelle ligne').press('Enter');
  const grille = fenetre.getByRole('grid', { name: 'Comptes 2024' });
  const caseDe = (colonne: string) =>
    grille.getByRole('row').filter({ hasText: 'Locations' }).locator(`[data-colonne="${colonne}"]`);
  await caseDe('declare').click();
  await fenetre.keyboard.type('1000');
  await fenetre.keyboard.press('Enter');
  await expect(caseDe('declare')).toHaveText(/1\s000/u);

  // Une visite sans date se refuse au champ ; prévue, sa fiche part avec la liste de contrôle.
  await fenetre.getByRole('link', { name: 'Contrôles', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Prévoir une visite' }).click();
  await dialogue.getByRole('button', { name: 'Prévoir', exact: true }).click();
  await expect(dialogue.getByLabel(/^Date/u)).toHaveAttribute('aria-invalid', 'true');
  await dialogue.getByLabel(/^Date/u).fill('10/02/2026');
  await dialogue.getByLabel('Lieu').fill('Mulhouse');
  await dialogue.getByLabel('Lieu').press('Enter');
  await expect(fenetre.getByRole('heading', { name: 'Visite du 10/02/2026' })).toBeVisible();
  await fenetre.getByRole('combobox', { name: 'Ajouter un agent' }).fill('aubertel');
  await fenetre
    .getByRole('option', { name: /Aubertel/u })
    .first()
    .click();
  await expect(fenetre.getByRole('list', { name: 'Agents de la visite' })).toContainText('Aubertel');

  // Au clavier : le constat, sa note, un point de plus.
  const constat = fenetre.getByLabel('Constat : Affichage du soutien de l’État');
  await constat.focus();
  await constat.selectOption('Écart');
  await fenetre.keyboard.press('Tab');
  await fenetre.keyboard.type('Pas de logotype');
  await fenetre.keyboard.press('Enter');
  await fenetre.getByLabel('Un autre point à vérifier').fill('Contrats de travail');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByLabel('Constat : Contrats de travail')).toBeVisible();

  // Retenir plus que le déclaré se refuse ; l'écart motivé se reporte une fois, et s'annule.
  await fenetre.getByRole('button', { name: 'Ajouter un justificatif' }).click();
  await dialogue.getByLabel('Justificatif', { exact: true }).fill('Facture de mars');
  await dialogue.getByLabel('Ligne du compte').selectOption({ label: '2024, 613 Locations' });
  await dialogue.getByLabel(/^Déclaré/u).fill('800');
  await dialogue.getByLabel(/^Retenu/u).fill('900');
  await dialogue.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(dialogue.getByText(/On ne retient pas plus/u)).toBeVisible();
  await dialogue.getByLabel(/^Retenu/u).fill('700');
  await dialogue.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const justificatifs = fenetre.getByRole('table', { name: 'Justificatifs contrôlés' });
  const reporter = justificatifs.getByRole('button', { name: 'Reporter l’écart : Facture de mars' });
  await reporter.click();
  await expect(fenetre.getByText(/le motif se reporte sur la ligne/u)).toBeVisible();
  await justificatifs.getByRole('button', { name: 'Modifier : Facture de mars' }).click();
  await dialogue.getByLabel('Motif de l’écart').fill('Hors période');
  await dialogue.getByLabel('Motif de l’écart').press('Enter');
  await expect(dialogue).toHaveCount(0);
  await reporter.click();
  await expect(justificatifs).toContainText(/100\s€ reportés/u);
  const fiche = fenetre.url();
  await fenetre.getByRole('link', { name: 'Fiche de visite' }).click();
  const visite = await produireWord(fenetre);
  expect(visite.texte).toContain('Pas de logotype');
  expect(visite.texte).toMatch(/Total\s800 €\s700 €\s100 €/u);
  await fenetre.goto(fiche);

  // La lettre part de la visite ; envoyée, ses constats se figent et l'opérateur doit une réponse.
  await fenetre.getByRole('button', { name: 'Préparer la lettre de contrôle' }).click();
  await expect(fenetre.getByRole('textbox', { name: 'Constat 1', exact: true })).toHaveValue(/Pas de logotype/u);
  await expect(fenetre.getByRole('textbox', { name: 'Constat 2', exact: true })).toHaveValue(/Hors période/u);
  await fenetre.getByRole('textbox', { name: /^Envoyée le/u }).fill('20/02/2026');
  await fenetre.getByRole('textbox', { name: /^Envoyée le/u }).press('Enter');
  await expect(fenetre.getByText(/Réponse en retard depuis le 22\/03\/2026|réponse attendue jusqu’au/u)).toBeVisible();
  await expect(fenetre.getByRole('textbox', { name: 'Constat 1', exact: true })).toHaveCount(0);
  await fenetre.getByRole('textbox', { name: /^Reçue le/u }).fill('25/02/2026');
  await fenetre.getByRole('textbox', { name: /^Reçue le/u }).press('Enter');
  await expect(fenetre.getByText('Réponse reçue le 25/02/2026')).toBeVisible();
  await fenetre.getByRole('textbox', { name: /^Position arrêtée le/u }).fill('05/03/2026');
  await fenetre.getByRole('textbox', { name: /^Position arrêtée le/u }).press('Enter');
  await expect(fenetre.getByText(/2 constats sont sans position/u)).toBeVisible();
  await fenetre.getByLabel('Position sur le constat 1').selectOption('Maintenu');
  await fenetre.getByLabel('Position sur le constat 2').selectOption('Levé');
  await expect(fenetre.getByText(/écarté 100\s€, maintenu 0\s€/u)).toBeVisible();
  await fenetre.getByRole('textbox', { name: /^Position arrêtée le/u }).fill('05/03/2026');
  await fenetre.getByRole('textbox', { name: /^Position arrêtée le/u }).press('Enter');
  await expect(fenetre.getByText('Close le 05/03/2026')).toBeVisible();
  await fenetre.getByRole('link', { name: 'Suite donnée' }).click();
  const suite = await produireWord(fenetre);
  expect(suite.texte).toContain('Aucun montant ne reste écarté.');

  // Le journal, le registre et la RSFP ; rechargés, ils y sont.
  await fenetre.goto(fiche);
  await fenetre.getByRole('link', { name: 'Contrôles', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Noter une demande' }).click();
  await dialogue.getByLabel('Éléments demandés').fill('Feuilles de présence');
  await dialogue.getByLabel(/^Demandé le/u).fill('01/02/2026');
  await dialogue.getByLabel(/^Attendu le/u).fill('15/01/2026');
  await dialogue.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(dialogue.getByText('Cette date suit celle de la demande.')).toBeVisible();
  await dialogue.getByLabel(/^Attendu le/u).fill('15/02/2026');
  await dialogue.getByRole('button', { name: 'Noter', exact: true }).click();
  const demandes = fenetre.getByRole('table', { name: 'Demandes d’éléments' });
  await demandes.getByRole('button', { name: /^Relancer/u }).click();
  await expect(demandes.getByRole('button', { name: /^Ôter la relance/u })).toBeVisible();
  await fenetre.getByRole('button', { name: 'Préremplir' }).click();
  await expect(fenetre.getByRole('table', { name: 'Données à transmettre' })).toContainText('Comptes annuels');
  await fenetre.getByRole('button', { name: 'Noter un mois' }).click();
  await dialogue.getByLabel('Mois', { exact: true }).fill('mars');
  await dialogue.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialogue.getByText(/Indiquez un mois/u)).toBeVisible();
  await dialogue.getByLabel('Mois', { exact: true }).fill('2/2026');
  await dialogue.getByLabel('Demandes dans DEFI').fill('12');
  await dialogue.getByLabel('Demandes dans DEFI').press('Enter');
  await expect(dialogue).toHaveCount(0);
  await fenetre.reload();
  await expect(fenetre.getByRole('table', { name: 'RSFP, mois par mois' })).toContainText(/février\s2026\s*12/u);
  await expect(fenetre.getByRole('table', { name: 'Lettres de contrôle' })).toContainText('Close le 05/03/2026');

  // Un réglage daté : refusé s'il n'existe pas, lu aussitôt par l'écran.
  await fenetre.getByRole('link', { name: 'Le régler' }).click();
  await fenetre.getByRole('button', { name: 'Régler : RSFP : ressources mensuelles, au plus' }).click();
  await dialogue.getByLabel('Valeur').fill('beaucoup');
  await dialogue.getByRole('button', { name: 'Régler', exact: true }).click();
  await expect(dialogue.getByText(/Écrivez la valeur/u)).toBeVisible();
  await dialogue.getByLabel('Valeur').fill('305');
  await dialogue.getByRole('button', { name: 'Régler', exact: true }).click();
  await expect(fenetre.getByRole('table', { name: 'Réglages des conventions' })).toContainText(/305\s€/u);
});

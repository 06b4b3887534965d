import { unPdf } from '#tests/support/lecture/un-pdf.ts';
import { expect, test } from './essai.ts';

const TOUTES = 'Rechercher dans tout le fichier';

test('trouver : chercher, resserrer d’un clic et en écrivant, corriger, garder, rouvrir par Ctrl+K, renommer, supprimer, annuler', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  const palette = fenetre.getByRole('dialog', { name: 'Rechercher ou faire' });
  const saisie = fenetre.getByRole('combobox', { name: TOUTES });
  const reponses = fenetre.getByRole('grid', { name: 'Réponses' });
  const nombre = fenetre.getByRole('region', { name: 'Réponses' }).getByRole('status');
  const resserrer = fenetre.getByRole('complementary', { name: 'Resserrer la recherche' });

  // De la palette à tous les résultats, au clavier.
  await fenetre.keyboard.press('Control+k');
  await fenetre.keyboard.insertText('permanences');
  const tous = palette.getByRole('option', { name: /^Voir tous les résultats pour/u });
  await expect(tous).toBeVisible();
  await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await fenetre.keyboard.press('ArrowUp');
  await expect(tous).toHaveAttribute('aria-selected', 'true');
  await fenetre.keyboard.press('Enter');
  await expect(saisie).toHaveValue('permanences');
  await expect(
    reponses.getByRole('link', { name: 'Permanences d’accès à l’emploi dans les quartiers', exact: true }),
  ).toBeVisible();
  await expect(reponses.locator('mark').first()).toHaveText(/^Permanence/iu);

  // Une facette s'écrit dans la recherche, et s'en ôte.
  const avant = await nombre.textContent();
  await resserrer.getByRole('button', { name: /^Décisions et avis/u }).click();
  await expect(saisie).toHaveValue('permanences type:decision');
  await expect(nombre).not.toHaveText(avant ?? '');
  await expect(resserrer.getByRole('button', { name: /^Décisions et avis/u })).toHaveAttribute('aria-pressed', 'true');
  await resserrer.getByRole('button', { name: /^Décisions et avis/u }).click();
  await expect(nombre).toHaveText(avant ?? '');

  // Une faute se dit et se corrige d'un clic.
  await saisie.fill('permanences instance:mulouse');
  await fenetre.getByRole('button', { name: 'Chercher « permanences instance:mulhouse »' }).click();
  await expect(saisie).toHaveValue('permanences instance:mulhouse');
  await expect(reponses.getByRole('link').first()).toBeVisible();

  // Un opérateur commencé se complète au clavier.
  await saisie.fill('');
  await saisie.pressSequentially('est:ret');
  await expect(fenetre.getByRole('option', { name: /^est:retard/u })).toBeVisible();
  await fenetre.keyboard.press('ArrowDown');
  await expect(fenetre.getByRole('option', { name: /^est:retard/u })).toHaveAttribute('aria-selected', 'true');
  await fenetre.keyboard.press('Enter');
  await expect(saisie).toHaveValue('est:retard');

  // Garder, puis rouvrir d'ailleurs.
  await fenetre.getByRole('button', { name: 'Garder cette recherche' }).click();
  await fenetre.getByRole('dialog').getByRole('textbox', { name: /^Nom/u }).fill('À relancer');
  await fenetre.keyboard.press('Enter');
  const gardees = fenetre.getByRole('group', { name: 'Recherches gardées' });
  await expect(gardees.getByRole('button', { name: 'À relancer', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await fenetre.getByRole('link', { name: 'Instances', exact: true }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Instances' })).toBeVisible();
  await fenetre.keyboard.press('Control+k');
  await fenetre.keyboard.insertText('relancer');
  await palette.getByRole('option', { name: /^À relancer/u }).click();
  await expect(saisie).toHaveValue('est:retard');

  await gardees.getByRole('button', { name: 'Autres gestes : À relancer' }).click();
  await fenetre.getByRole('menuitem', { name: 'Renommer' }).click();
  await fenetre.getByRole('dialog').getByRole('textbox', { name: /^Nom/u }).fill('En retard');
  await fenetre.keyboard.press('Enter');
  await expect(gardees.getByRole('button', { name: 'En retard', exact: true })).toBeVisible();
  await gardees.getByRole('button', { name: 'Autres gestes : En retard' }).click();
  await fenetre.getByRole('menuitem', { name: 'Supprimer' }).click();
  await expect(gardees).toBeHidden();
  const avis = fenetre.locator('.avis').filter({ hasText: 'supprimée' });
  await avis.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(gardees.getByRole('button', { name: 'En retard', exact: true })).toBeVisible();

  // Rien ne répond : la page dit quoi faire.
  await saisie.fill('xylophone');
  await expect(fenetre.getByText('Rien ne répond.')).toBeVisible();
  await fenetre.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(saisie).toHaveValue('');
  await expect(fenetre.getByRole('button', { name: 'type:decision' })).toBeVisible();
});

test('le texte d’un PDF joint se trouve peu après, et se rouvre d’ici', async ({ fenetre }) => {
  await fenetre.getByRole('link', { name: 'Réunions', exact: true }).click();
  await fenetre.locator('main a[href^="/reunions/"]').first().click();
  await fenetre.getByLabel('Fichiers à joindre à la réunion').setInputFiles({
    name: 'Etude velo.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(unPdf(['Un pedibus mene au travail'])),
  });
  await expect(fenetre.getByText('Etude velo').first()).toBeVisible();
  await fenetre.keyboard.press('Control+k');
  await fenetre.keyboard.insertText('chercher dans tout');
  await expect(fenetre.getByRole('option', { name: 'Chercher dans tout le fichier' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await fenetre.keyboard.press('Enter');
  const saisie = fenetre.getByRole('combobox', { name: TOUTES });
  await expect(saisie).toBeFocused();
  await fenetre.keyboard.insertText('pedibus type:piece');
  const trouvee = fenetre.getByRole('grid', { name: 'Réponses' }).getByRole('link', { name: 'Etude velo' });
  await expect(trouvee).toBeVisible({ timeout: 20_000 });
  await expect(fenetre.getByText('Un pedibus mene au travail')).toBeVisible();
  await trouvee.click();
  await expect(fenetre).toHaveURL(/[/]reunions[/]/u);
});

test('Ctrl+K fait : sauvegarder, annuler, vérifier le journal, créer une fiche action, suivre un contrat', async ({
  fenetre,
}) => {
  const faire = async (frappe: string, geste: string) => {
    await fenetre.keyboard.press('Control+k');
    await fenetre.keyboard.insertText(frappe);
    await expect(fenetre.getByRole('option', { name: new RegExp(`^${geste}`, 'u') })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await fenetre.keyboard.press('Enter');
    await expect(fenetre.getByRole('dialog', { name: 'Rechercher ou faire' })).toHaveCount(0);
  };
  await faire('sauvegarder', 'Sauvegarder maintenant');
  await expect(fenetre.getByText('Sauvegarde faite et vérifiée.')).toBeVisible();
  await expect(fenetre).toHaveURL(/\/semaine$/u);

  const note = fenetre.getByRole('textbox', { name: 'Note rapide' });
  await note.fill('appeler le greffe');
  await note.press('Enter');
  await expect(note).toHaveValue('');
  await faire('annuler le dernier', 'Annuler le dernier geste');
  await expect(fenetre.locator('.avis').filter({ hasText: 'Noter quelque chose' })).toContainText('Annulé');

  await faire('vérifier le journal', 'Vérifier le journal du fichier');
  await expect(fenetre.getByText('Journal intact')).toBeVisible({ timeout: 20_000 });

  await faire('fiche action', 'Créer une fiche action');
  const feuille = fenetre.getByRole('combobox', { name: 'Dans quelle feuille de route ?' });
  await expect(feuille).toBeFocused();
  await fenetre.keyboard.press('ArrowDown');
  await expect(fenetre.getByRole('option').first()).toBeVisible();
  await fenetre.keyboard.press('ArrowDown');
  await expect(fenetre.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByRole('dialog', { name: 'Nouvelle action' }).getByLabel('Intitulé')).toBeFocused();
  await fenetre.keyboard.press('Escape');
  await expect(fenetre.getByRole('dialog')).toHaveCount(0);

  // Sur une fiche ouverte, sa note vient d'abord.
  await fenetre.keyboard.press('Control+k');
  await expect(fenetre.getByRole('option').first()).toHaveText(/^Note d’une page sur/u);
  await fenetre.keyboard.press('Escape');
  await expect(fenetre.getByRole('dialog')).toHaveCount(0);

  await faire('suivre contrat', 'Suivre un contrat de ville');
  await expect(fenetre.getByRole('combobox', { name: /^Ajouter un contrat de ville/u })).toBeFocused();
});

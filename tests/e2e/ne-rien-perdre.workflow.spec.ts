import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';

/** Ouvre la première personne de l'annuaire, qui ne siège nulle part : son nom, l'adresse de sa fiche. */
async function unePersonne(page: Page): Promise<{ nom: string; adresse: string }> {
  await page.getByRole('link', { name: 'Annuaire', exact: true }).click();
  const ligne = page.getByRole('grid', { name: 'Personnes' }).getByRole('row').nth(1);
  const nom = ((await ligne.getByRole('rowheader').textContent()) ?? '').trim();
  await ligne.getByRole('rowheader').click();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(nom);
  return { nom, adresse: new URL(page.url()).pathname };
}

test('supprimer, retrouver, défaire un geste ancien, vérifier le journal : à la souris, puis au clavier', async ({
  fenetre,
  hote,
}) => {
  test.slow();
  const { nom } = await unePersonne(fenetre);
  const panneau = fenetre.getByRole('complementary');
  await panneau.getByRole('button', { name: 'Supprimer' }).click();
  await expect(fenetre.getByText(`${nom} : à la corbeille.`)).toBeVisible();

  // La corbeille dit ce qui reviendra, avant le geste.
  await fenetre.goto(`${hote.origine()}/reglages/corbeille`);
  const supprimes = fenetre.getByRole('grid', { name: 'Éléments supprimés' });
  await supprimes.getByRole('rowheader', { name: nom }).click();
  await expect(panneau.getByRole('heading', { name: 'Ce qui reviendra avec' })).toBeVisible();
  await panneau.getByRole('button', { name: 'Restaurer avec tout cela' }).click();
  await expect(fenetre.getByText(`Restauré : ${nom}.`)).toBeVisible();
  await expect(fenetre.getByText('La corbeille est vide.')).toBeVisible();

  // L'historique : chercher, ouvrir, défaire ; au clavier.
  await fenetre.goto(`${hote.origine()}/historique`);
  const journal = fenetre.getByRole('grid', { name: 'Historique du fichier' });
  await expect(journal.getByRole('row').nth(1)).toContainText('Restaurer une personne');
  await fenetre.getByRole('searchbox', { name: 'Chercher un geste ou un objet' }).fill('restaurer une');
  await expect(fenetre.getByText('1 opération', { exact: true })).toBeVisible();
  await expect(fenetre).toHaveURL(/texte=restaurer/u);
  await journal.getByRole('row').nth(1).focus();
  await fenetre.keyboard.press('Enter');
  await expect(panneau.getByRole('heading', { level: 2, name: 'Restaurer une personne' })).toBeVisible();
  const annuler = panneau.getByRole('button', { name: 'Annuler cette opération' });
  await annuler.focus();
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByText('Défait : Restaurer une personne.')).toBeVisible();
  await expect(panneau.getByText('Annulée depuis')).toBeVisible();
  await fenetre.getByRole('button', { name: 'Tout montrer' }).click();
  await expect(journal.getByRole('row').nth(1)).toContainText('Annulation : Restaurer une personne');
  await fenetre.keyboard.press('Escape');
  await expect(panneau.getByRole('heading', { level: 2 })).toHaveCount(0);

  await fenetre.getByRole('button', { name: 'Vérifier le journal' }).click();
  await expect(fenetre.getByText('Journal intact')).toBeVisible({ timeout: 30_000 });

  // Retrouvé après un redémarrage.
  await fenetre.reload();
  await expect(journal.getByRole('row').nth(1)).toContainText('Annulation : Restaurer une personne');
});

test('une sauvegarde se compare, rend un seul objet, puis tout le fichier ; ce qui manque reste sous les yeux', async ({
  fenetre,
  hote,
}) => {
  test.slow();
  await fenetre.goto(`${hote.origine()}/reglages/sauvegardes`);
  await fenetre.getByRole('button', { name: 'Sauvegarder maintenant' }).click();
  const sauvegardes = fenetre.getByRole('grid', { name: 'Sauvegardes' });
  await expect(sauvegardes.getByRole('row', { name: /à la demande/u })).toBeVisible({ timeout: 30_000 });
  const { nom, adresse } = await unePersonne(fenetre);
  const panneau = fenetre.getByRole('complementary');
  await panneau.getByRole('button', { name: 'Supprimer' }).click();
  await expect(fenetre.getByText(`${nom} : à la corbeille.`)).toBeVisible();

  await fenetre.goto(`${hote.origine()}/reglages/sauvegardes`);
  await sauvegardes
    .getByRole('row', { name: /à la demande/u })
    .getByRole('rowheader')
    .click();
  const differents = fenetre.getByRole('grid', { name: 'Objets qui diffèrent' });
  await expect(differents.getByRole('row', { name: nom })).toContainText('Disparu depuis', { timeout: 30_000 });
  await differents.getByRole('rowheader', { name: nom }).click();
  await panneau.getByRole('button', { name: 'Remettre comme dans la sauvegarde' }).click();
  await expect(fenetre.getByText(`« ${nom} » est remis comme dans la sauvegarde.`)).toBeVisible();
  await expect(differents.getByRole('row', { name: nom })).toHaveCount(0, { timeout: 30_000 });

  // Restaurer tout : ce que l'on perd est dit, puis gardé.
  await fenetre.getByRole('button', { name: 'Restaurer tout' }).click();
  const question = fenetre.getByRole('alertdialog');
  await expect(question).toContainText('opérations faites depuis n’y seront pas');
  await question.getByRole('button', { name: 'Restaurer' }).click();
  await expect(fenetre.getByText('Sauvegarde restaurée.')).toBeVisible({ timeout: 60_000 });
  await fenetre.getByRole('button', { name: 'Voir ce qui manque' }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Ce qui manque depuis la restauration' })).toBeVisible();
  await expect(fenetre.getByRole('table', { name: 'À refaire' })).toContainText('Supprimer une personne');
  await fenetre.goto(`${hote.origine()}${adresse}`);
  await expect(panneau.getByRole('heading', { level: 2, name: nom })).toBeVisible();
});

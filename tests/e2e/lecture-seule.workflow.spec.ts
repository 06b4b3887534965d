import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TETE, vieillirLApplication } from '#tests/support/lecture-seule/plus-recent.ts';
import { expect, test } from './essai.ts';
import { produireWord } from './pages/word.ts';

test.use({ coupures: true });

const REFUS = 'Mettez l’application à jour pour y écrire.';

/** Le fichier et ce qui porte son nom à côté de lui : noms et empreintes. */
const octetsDe = (documents: string): string[] =>
  readdirSync(documents)
    .filter((nom) => nom.startsWith('exemple.comites'))
    .map(
      (nom) =>
        `${nom} ${createHash('sha256')
          .update(readFileSync(join(documents, nom)))
          .digest('hex')}`,
    );

/** De l'écran de départ au fichier lu. */
async function lire(page: Page): Promise<void> {
  await expect(page.getByText(`format ${TETE + 1}, ce poste connaît le ${TETE}`)).toBeVisible();
  await page.getByRole('button', { name: 'Lire ce fichier' }).click();
  await expect(page.getByRole('complementary', { name: 'Fichier en lecture seule' })).toContainText(
    `version plus récente (format ${TETE + 1}) : il se lit, il ne se modifie pas.`,
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Jeudi 5 mars 2026' })).toBeVisible();
}

test('un fichier d’une version plus récente se lit, donne un Word, refuse d’écrire, et n’en change pas d’un octet', async ({
  fenetre,
  hote,
}) => {
  test.slow();
  await hote.arreter();
  vieillirLApplication(join(hote.documents, 'exemple.comites'), {
    exige: TETE,
    geste: (db) => db.exec('ALTER TABLE point ADD COLUMN inconnue TEXT'),
  });
  const avant = octetsDe(hote.documents);
  await hote.relancer();
  await fenetre.goto(hote.lien());
  await lire(fenetre);

  // Lire une réunion tenue, et en tirer le Word.
  await fenetre.getByRole('link', { name: 'Réunions', exact: true }).click();
  const reunion = fenetre.locator('main a[href^="/reunions/"]', { hasText: '26/01/2026' }).first();
  await reunion.click();
  await expect(fenetre.getByRole('heading', { level: 1, name: /26 janvier 2026/u })).toBeVisible();
  const adresse = `${hote.origine()}${new URL(fenetre.url()).pathname}`;
  await fenetre.goto(`${adresse}/documents/proces-verbal`);
  const { texte } = await produireWord(fenetre);
  expect(texte).toContain('26 janvier 2026');

  // Écrire : les champs ne se changent pas, les fiches le disent avant, et un geste reçoit la phrase.
  await fenetre.goto(adresse);
  await fenetre.getByRole('link', { name: /^Date, lieu/u }).click();
  await expect(fenetre.getByRole('textbox', { name: 'Lieu', exact: true })).toHaveAttribute('readonly', '');
  await fenetre.goto(`${hote.origine()}/reunions?creer`);
  const fiche = fenetre.getByRole('dialog', { name: 'Nouvelle réunion' });
  await expect(fiche).toContainText('Rien de ce que vous saisiriez ici ne s’enregistrerait.');
  await expect(fiche.getByRole('button', { name: 'Créer la réunion' })).toBeDisabled();
  await fiche.getByRole('button', { name: 'Renoncer' }).click();
  await expect(fiche).toHaveCount(0);
  await fenetre.keyboard.press('Control+z');
  await expect(fenetre.getByText(REFUS).last()).toBeVisible();
  await fenetre.goto(`${hote.origine()}/annuaire`);
  await fenetre.getByRole('grid', { name: 'Personnes' }).getByRole('row').nth(1).getByRole('rowheader').click();
  const panneau = fenetre.getByRole('complementary').filter({ has: fenetre.getByRole('heading', { level: 2 }) });
  await panneau.getByRole('button', { name: 'Supprimer' }).click();
  await expect(
    fenetre.getByRole('alert').or(fenetre.getByRole('status')).filter({ hasText: REFUS }).last(),
  ).toBeVisible();

  // Le quitter, le rouvrir de l'écran de départ, puis après un arrêt.
  await fenetre.getByRole('button', { name: 'Ouvrir un autre fichier' }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Fichiers de travail' })).toBeVisible();
  await fenetre.getByRole('button', { name: 'Ouvrir exemple.comites' }).click();
  await lire(fenetre);
  await hote.arreter();
  expect(octetsDe(hote.documents)).toEqual(avant);
  await hote.relancer();
  await fenetre.goto(hote.lien());
  await lire(fenetre);
});

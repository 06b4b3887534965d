import { expect, test } from './essai.ts';
import { creerReunion } from './pages/creer-reunion.ts';
import { createPageSeance } from './pages/seance.ts';

/** La montre de la salle : 10 h 42 à Paris, le jour où vivent les essais. */
const MONTRE = '2026-03-05T09:42:00.000Z';
test.beforeEach(async ({ fenetre }) => {
  await fenetre.clock.install({ time: new Date(MONTRE) });
  await fenetre.clock.resume();
  await creerReunion(fenetre, {
    jour: '5 mars 2026',
    points: [
      ['Plan mobilité', 'Décision'],
      ['Questions diverses', 'Échange'],
    ],
  });
});

test('tenir la séance à la souris, une fenêtre projetée à côté', async ({ fenetre, context }) => {
  const seance = createPageSeance(fenetre);
  const touches = fenetre.getByRole('toolbar', { name: 'Touches de la séance' });
  await seance.ouvrir('10:00');
  await seance.presence.getByRole('button', { name: 'Tous les autres présents' }).click();
  await fenetre.getByRole('radio', { name: 'Mes notes' }).check();
  await fenetre.getByRole('textbox', { name: /^Mes notes, point/u }).fill('À ne pas dire.');
  const [projetee] = await Promise.all([
    context.waitForEvent('page'),
    fenetre.getByRole('button', { name: 'Projeter' }).click(),
  ]);
  await expect(projetee.getByRole('heading', { level: 1, name: 'Plan mobilité' })).toBeVisible();
  await expect(projetee.getByText('Quorum atteint')).toBeVisible();

  await touches.getByRole('button', { name: 'F3 Décision' }).click();
  await fenetre.locator('.acte-neuf textarea').fill('Le comité adopte le plan.');
  await fenetre.keyboard.press('Enter');
  await fenetre.getByRole('button', { name: 'Adopté sans opposition', exact: true }).click();
  await expect(projetee.getByText('Adopté', { exact: true })).toBeVisible();
  await expect(projetee.getByText('À ne pas dire.')).toHaveCount(0);
  await touches.getByRole('button', { name: 'F8 Point suivant' }).click();
  await expect(projetee.getByRole('heading', { level: 1, name: 'Questions diverses' })).toBeVisible();

  // Une personne que nul n'attendait : un nom tapé, à compléter.
  const sansVoix = seance.presence.getByRole('region', { name: 'Invités, sans voix' });
  await sansVoix.getByRole('combobox').click();
  await sansVoix.getByRole('combobox').pressSequentially('Mme Zoé Zeller');
  await expect(fenetre.getByRole('option', { name: /à compléter/u, selected: true })).toBeVisible();
  await fenetre.keyboard.press('Enter');
  await expect(sansVoix.getByText('à compléter avant le procès-verbal')).toBeVisible();

  await touches.getByRole('button', { name: 'F10 Plein écran' }).click();
  await expect(fenetre.getByRole('navigation', { name: 'Menu principal' })).toBeHidden();
  await fenetre.getByRole('button', { name: 'Quitter le plein écran' }).click();
  await expect(fenetre.getByRole('navigation', { name: 'Menu principal' })).toBeVisible();

  await touches.getByRole('button', { name: 'Maj F8 Lever la séance' }).click();
  const dialogue = fenetre.getByRole('dialog');
  await expect(dialogue).toContainText('à compléter');
  await dialogue.getByRole('textbox', { name: /^Levée à/u }).fill('11:30');
  await dialogue.getByRole('button', { name: 'Lever la séance' }).click();
  await fenetre.getByRole('button', { name: 'Envoyer le relevé' }).click();
  await expect(fenetre.getByRole('dialog')).toContainText('Décision D-2026-');
  await expect(projetee.getByRole('heading', { level: 1, name: 'La séance est levée.' })).toBeVisible();
});

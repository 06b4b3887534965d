import { expect, test } from './essai.ts';
import { createPageSeance } from './pages/seance.ts';
import { reproches } from './reproches.ts';

test('faute de quorum, la séance se lève sans numéro, et la seconde réunion reprend son ordre du jour', async ({
  fenetre,
}) => {
  const seance = createPageSeance(fenetre);
  await fenetre.getByRole('link', { name: 'Réunions', exact: true }).click();
  await fenetre.locator('main a[href^="/reunions/"]', { hasText: '24/03/2026' }).click();
  const ordreDuJour = () => fenetre.locator('main tbody tr').allInnerTexts();
  await expect(fenetre.getByRole('row', { name: /Questions diverses/u })).toBeVisible();
  const titres = (await ordreDuJour()).length;

  await fenetre.getByRole('link', { name: 'Séance', exact: true }).click();
  await seance.ouvrir('10:00');
  await seance.presence.getByRole('button', { name: 'Tous les autres absents' }).click();
  await expect(seance.presence.getByText('Le comité ne peut pas délibérer.')).toBeVisible();

  await fenetre.keyboard.press('Shift+F8');
  const lever = fenetre.getByRole('dialog', { name: 'Lever la séance' });
  await expect(lever.getByText('Le quorum n’est pas atteint.')).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);
  await lever.getByRole('textbox', { name: /^Levée à/u }).fill('10:20');
  await lever.getByRole('button', { name: 'Lever la séance' }).click();
  await expect(fenetre.getByText('Le quorum n’était pas atteint')).toBeVisible();

  await fenetre.getByRole('button', { name: 'Convoquer de nouveau' }).click();
  const convoquer = fenetre.getByRole('dialog', { name: 'Convoquer de nouveau' });
  await convoquer.getByRole('textbox', { name: /^Jour/u }).fill('20 mai 2026');
  await convoquer.getByRole('button', { name: 'Créer la seconde réunion' }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: /mercredi 20 mai 2026/u })).toBeVisible();
  await expect(fenetre.getByRole('row', { name: /Questions diverses/u })).toBeVisible();
  expect((await ordreDuJour()).length).toBe(titres);

  await fenetre.goBack();
  await fenetre.getByRole('link', { name: /^Seconde réunion, le/u }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: /mercredi 20 mai 2026/u })).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);
});

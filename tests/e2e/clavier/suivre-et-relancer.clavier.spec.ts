import { readFileSync } from 'node:fs';
import { expect, test } from '../essai.ts';
import { auClavier } from './au-clavier.ts';

test('suivre, attendre et relancer, sans souris : une décision en retard, une fiche portée au comité, un rappel prêt', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  const c = auClavier(fenetre);
  const panneau = fenetre.getByRole('complementary');

  // Attendre et relancer : qui n'a pas répondu, le rappel prêt à envoyer, une réponse notée.
  await c.actionnerAuBloc(fenetre.getByRole('link', { name: /^Relancer les 2 : / }));
  await expect(fenetre).toHaveURL(/\/reponses$/u);
  const attendu = fenetre.waitForEvent('download');
  await c.actionnerAuBloc(fenetre.getByRole('button', { name: /^Relancer/u }).first());
  const rappel = readFileSync(await (await attendu).path(), 'utf8');
  expect(rappel).toMatch(/^X-Unsent: 1\r\n/u);
  expect(rappel).toMatch(/\r\nBcc: /u);
  await c.tientLeFoyer();
  const sansReponse = fenetre.getByRole('combobox', { name: /^Réponse de/u });
  const muet = sansReponse.and(fenetre.locator(':has(option[value=""]:checked)')).first();
  const qui = (await muet.getAttribute('aria-label')) ?? '';
  const relancer = fenetre.getByRole('button', { name: /^Relancer/u }).first();
  const avant = await relancer.innerText();
  await c.parBlocs(muet);
  await c.taper('p');
  const repondu = fenetre.getByRole('combobox', { name: qui, exact: true });
  await expect(repondu).toHaveValue('present');
  // Enregistrée : elle n'est plus à relancer.
  await expect(relancer).not.toHaveText(avant, { useInnerText: true });
  await fenetre.reload();
  await expect(repondu).toHaveValue('present');

  // Suivre : les décisions en retard, leur état et leur note.
  await c.parLaPalette('décisions en retard', /^Voir les décisions en retard/u);
  const decisions = fenetre.getByRole('grid', { name: 'Décisions et actions' });
  await c.tabuler(decisions.getByRole('row').nth(1));
  await c.presser('Enter');
  await expect(panneau.getByRole('combobox', { name: 'État' })).toBeVisible();
  await c.presser('Enter');
  await c.choisir(panneau.getByRole('combobox', { name: 'État' }), 'En c', 'En cours');
  await c.remplir(panneau.getByRole('textbox', { name: 'Note' }), 'Relancé par téléphone');
  await c.presser('Tab');
  await expect(panneau.getByText('Enregistré').first()).toBeVisible();
  await fenetre.reload();
  await expect(panneau.getByRole('textbox', { name: 'Note' })).toHaveValue('Relancé par téléphone');
  await expect(panneau.getByRole('combobox', { name: 'État' })).toHaveValue('en_cours');

  // La fiche action : une étape cochée, puis portée à l'ordre du jour du comité qui la suit.
  await c.parLaPalette('permanences citéslab', /^Permanences CitésLab/u);
  await expect(fenetre.getByRole('textbox', { name: 'Intitulé de l’action' })).toBeVisible();
  const etape = fenetre.getByRole('checkbox', { name: /^Ouverture à Bourtzwiller/u });
  await c.parBlocs(etape);
  await c.presser('Space');
  await expect(etape).toBeChecked();
  const inscrire = fenetre.getByRole('button', { name: /^Inscrire à l’ordre du jour/u });
  await c.actionnerAuBloc(inscrire);
  const passage = fenetre.getByRole('group', { name: 'Vue en séance' }).getByRole('link').first();
  await expect(passage).toContainText('CLPE de Mulhouse');
  await c.tientLeFoyer();
  await fenetre.reload();
  await expect(etape).toBeChecked();
  await expect(passage).toBeVisible();
  c.borner(110);
});

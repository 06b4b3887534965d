import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { creerReunion } from './pages/creer-reunion.ts';
import { createPageSeance } from './pages/seance.ts';

/** La montre de la salle : 10 h 42 à Paris, le jour où vivent les essais. */
const MONTRE = '2026-03-05T09:42:00.000Z';
const avis = (page: Page) => page.locator('.file-avis li').last();
/** « M. Rémi Stocker » : le nom de famille, tel qu'on le tape. */
const nomDe = (entier: string): string => entier.split(/\s/u).at(-1) ?? '';

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

test('tenir la séance tout au clavier : arrivée, départ, déport, vote par exceptions, levée', async ({ fenetre }) => {
  const clavier = fenetre.keyboard;
  const seance = createPageSeance(fenetre);
  await seance.ouvrir('10:00');
  const noms = (await seance.personnes.locator('.pers-nom b').allInnerTexts()).map(nomDe);
  const [premier = '', second = '', troisieme = '', quatrieme = ''] = noms;

  await clavier.press('F2');
  await clavier.press('ArrowRight');
  await expect(fenetre.getByRole('menuitem', { name: /^Excusé/u })).toBeVisible();
  await clavier.type('ex');
  await clavier.press('Enter');
  await expect(seance.presence.getByText(/^excusé/u)).toBeVisible();
  await fenetre.getByRole('button', { name: 'Tous les autres présents' }).focus();
  await clavier.press('Enter');
  await expect(seance.quorum).toHaveText('Quorum atteint');
  const total = Number((await seance.presence.locator('.quorum .explique').innerText()).split(/\s/u)[0]);

  await seance.zone.focus();
  await clavier.insertText('Le préfet ouvre la séance.\n/arri');
  await clavier.press('Enter');
  await clavier.insertText(premier.toLowerCase());
  await clavier.press('Enter');
  await expect(avis(fenetre)).toContainText(`à 10 h 42, au point 1. Quorum : ${total} → ${total + 1}.`, {
    useInnerText: true,
  });
  await expect(seance.zone).toBeFocused();
  await expect(seance.zone).toHaveValue('Le préfet ouvre la séance.');
  await expect(seance.presence.getByText(/^arrivée? au point 1, 10\s+h\s+42$/u)).toBeVisible();

  await clavier.insertText(`\n/depart ${second}`);
  await clavier.press('Enter');
  await expect(avis(fenetre)).toContainText(`Quorum : ${total + 1} → ${total}.`);
  await clavier.insertText(`\n/déport ${troisieme}`);
  await clavier.press('Enter');
  await expect(seance.presence.getByText(/^déporté/u)).toBeVisible();

  await clavier.insertText('\n/décision Le comité adopte le plan.');
  await clavier.press('Enter');
  await expect(fenetre.getByRole('combobox', { name: 'Pilote' })).toBeFocused();
  await clavier.press('F6');
  await expect(fenetre.getByRole('combobox', { name: 'Qui est contre, qui s’abstient' })).toBeFocused();
  await clavier.insertText(`${quatrieme} abs`);
  await clavier.press('Enter');
  await expect(fenetre.locator('.acte-vote')).toContainText(/1\s+abstention \(.+\)/u);
  // Parti ou déporté, on ne vote pas : il ne se propose pas.
  await clavier.insertText(troisieme);
  await expect(fenetre.getByText('Rien ne correspond').first()).toBeVisible();
  await clavier.press('Escape');

  await clavier.press('F8');
  await expect(fenetre.getByRole('heading', { level: 2, name: '2. Questions diverses' })).toBeVisible();
  await expect(seance.presence.getByText(/^déporté/u)).toHaveCount(0);
  await clavier.press('Shift+F8');
  await expect(fenetre.getByRole('dialog').getByRole('textbox', { name: /^Levée à/u })).toBeFocused();
  await clavier.press('Control+a');
  await clavier.type('11:30');
  await clavier.press('Enter');
  await expect(fenetre.getByText(/^Séance levée à 11\s+h\s+30\s+: 1\s+décision et 0\s+action/u)).toBeVisible();
  await fenetre.reload();
  await expect(seance.presence.getByText(/^partie? au point 1, 10\s+h\s+42$/u)).toBeVisible();
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

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ecrireTableau } from '#electron/documents/tableur/ecrire-tableau.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { expect, test } from './essai.ts';

/** La feuille de route que le délégué tenait dans Excel : ses axes en intertitres, ses dates et montants à la française. */
const EXCEL = ecrireTableau(
  {
    titre: 'Suivi',
    colonnes: ['Action', 'Pilote', 'QPV', 'Fin', 'État', 'Droit commun'],
    lignes: [
      ['Axe 5 – Lever les freins', null, null, null, null, null],
      ['Crèche à horaires décalés', 'France Travail', 'Les Coteaux', '31/12/2026', 'en cours', '12 000 €'],
      ['Atelier numérique du jeudi', 'France Travail', 'Bourtzwiller', '30/06/2026', 'en cours', null],
      ['Vélos pour aller travailler', 'France Travail', 'Les Coteaux', '30/09/2026', 'à venir', '4 500,50 €'],
    ],
  },
  'xlsx',
);

const bloquee = 'Vélos pour aller travailler';

/** Complète la fiche ouverte, sans souris : un constat, une étape datée ; chaque champ se garde en le quittant. */
async function completer(fenetre: Page, constat: string): Promise<void> {
  await fenetre.getByRole('button', { name: 'Écrire : Constat' }).press('Enter');
  await fenetre.keyboard.insertText(constat);
  await fenetre.keyboard.press('Tab');
  await fenetre.getByRole('textbox', { name: 'Étape de plus' }).fill('Convention signée');
  await fenetre.getByRole('textbox', { name: 'Pour le' }).fill('30/04/2026');
  await fenetre.getByRole('textbox', { name: 'Étape de plus' }).press('Enter');
  await expect(fenetre.getByRole('checkbox', { name: /^Convention signée/u })).toBeVisible();
}

/** Deux sous-actions, sans souris : Entrée ajoute la suivante, Alt+↑ la range, un motif est exigé de celle que l'on bloque. */
async function diviser(fenetre: Page): Promise<void> {
  await fenetre.getByRole('button', { name: 'Écrire : Sous-actions' }).press('Enter');
  await expect(fenetre.getByRole('textbox', { name: 'Sous-action de plus' })).toBeFocused();
  const bloc = fenetre.getByRole('group', { name: 'Sous-actions' });
  for (const intitule of ['Choisir les vélos', 'Trouver un local']) {
    await fenetre.keyboard.insertText(intitule);
    await fenetre.keyboard.press('Enter');
    await expect(bloc.getByRole('listitem').filter({ hasText: intitule })).toBeVisible();
    // Le champ se vide une fois la sous-action gardée : la suivante ne s’y ajoute pas.
    await expect(fenetre.getByRole('textbox', { name: 'Sous-action de plus' })).toHaveValue('');
  }
  await bloc.getByRole('button', { name: 'Déplacer : Trouver un local' }).focus();
  await fenetre.keyboard.press('Alt+ArrowUp');
  await expect(bloc.getByRole('listitem').first()).toContainText('Trouver un local');
  await bloc.getByRole('button', { name: 'Modifier la sous-action : Trouver un local' }).press('Enter');
  await bloc.getByRole('combobox', { name: 'État' }).selectOption('Bloquée');
  await fenetre.keyboard.press('Enter');
  await expect(bloc.getByText('Dites en une ligne ce qui bloque')).toBeVisible();
  await fenetre.keyboard.insertText('Aucun local libre');
  await fenetre.keyboard.press('Enter');
  await bloc.getByRole('textbox', { name: 'Étape de plus' }).fill('Visiter trois rez-de-chaussée');
  await fenetre.keyboard.press('Enter');
  await expect(bloc.getByRole('checkbox', { name: /^Visiter/u })).toBeVisible();
  await bloc.getByRole('button', { name: 'Modifier la sous-action : Trouver un local' }).press('Enter');
  await fenetre.reload();
  await expect(bloc.getByRole('listitem').first()).toContainText('0 sur 1 étape');
  await expect(bloc.getByRole('listitem').first()).toContainText('Aucun local libre');
  await expect(fenetre.getByText('Sous-action « Trouver un local » bloquée')).toBeVisible();
}

test('d’un Excel au bilan : reprendre, compléter trois actions, en bloquer une, la porter au comité, relire le Word', async ({
  fenetre,
}) => {
  test.setTimeout(120_000);
  await fenetre.getByRole('link', { name: 'Contrats de ville', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Feuille de route 2026' }).first().click();
  await fenetre.getByRole('heading', { name: 'Feuille de route 2026', level: 1 }).waitFor();
  const feuille = new URL(fenetre.url()).pathname;

  // Le classeur Excel, déposé comme un fichier ; rien n'est écrit avant l'accord.
  await fenetre.locator('.entete-gestes').getByRole('button').last().click();
  await fenetre.getByRole('menuitem', { name: 'Reprendre un tableau Excel' }).click();
  await fenetre
    .getByLabel('Fichier du tableau')
    .setInputFiles({ name: 'suivi.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(EXCEL) });
  await expect(fenetre.getByRole('button', { name: 'Reprendre 3 lignes' })).toBeEnabled();
  await fenetre.keyboard.press('Control+Enter');
  await expect(fenetre.getByRole('heading', { name: '3 actions ajoutées' })).toBeFocused();

  // Trois actions complétées au clavier : la palette mène à chacune.
  for (const [action, constat] of [
    ['Crèche à horaires décalés', 'Trois parents sur dix renoncent à un emploi en horaires décalés.'],
    ['Atelier numérique du jeudi', 'La moitié des personnes reçues n’ont pas d’adresse électronique.'],
    [bloquee, 'Aucun bus avant six heures.'],
  ] as const) {
    await fenetre.keyboard.press('Control+k');
    await fenetre.keyboard.insertText(action);
    await fenetre
      .getByRole('option', { name: new RegExp(`^${action}`, 'u') })
      .first()
      .waitFor();
    await fenetre.keyboard.press('Enter');
    await expect(fenetre.getByRole('textbox', { name: 'Intitulé de l’action' })).toHaveValue(action);
    await completer(fenetre, constat);
  }

  await diviser(fenetre);

  // La dernière se bloque : le motif est demandé, Entrée garde.
  await fenetre.getByRole('combobox', { name: 'État' }).selectOption('Bloquée');
  await fenetre.keyboard.insertText('Le prêteur attend une assurance');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByRole('combobox', { name: 'État' })).toHaveValue('bloquee');

  // Portée à l'ordre du jour du prochain comité qui suit la feuille, et retrouvée là-bas.
  await fenetre.getByRole('button', { name: /^Inscrire à l’ordre du jour/u }).click();
  const passage = fenetre.getByRole('group', { name: 'Vue en séance' }).getByRole('link').first();
  await expect(passage).toContainText('CLPE de Mulhouse');
  await passage.click();
  await expect(fenetre.getByText(bloquee).first()).toBeVisible();

  // Le bilan de l'année : les mêmes chiffres à l'écran et dans le Word, relu.
  await fenetre.goBack();
  await fenetre.evaluate((chemin) => {
    history.pushState(null, '', `${chemin}/bilan`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, feuille);
  await expect(fenetre.getByRole('heading', { name: 'Bilan 2026', level: 1 })).toBeVisible();
  await fenetre.locator('.entete-gestes').getByRole('button').last().click();
  const attente = fenetre.waitForEvent('download');
  await fenetre.getByRole('menuitem', { name: 'Télécharger le Word' }).click();
  const remis = await attente;
  const lu = ouvrirWord(readFileSync(await remis.path()))
    .paragraphes.map(({ texte }) => texte.replaceAll(/[\u00A0\u202F]/gu, ' '))
    .join('\n');
  expect(lu).toContain('Bilan 2026');
  expect(lu).toContain(bloquee);
  expect(lu).toContain('Le prêteur attend une assurance');
});

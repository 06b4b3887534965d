import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { produireWord, sansTypographie } from './pages/word.ts';
import { reproches } from './reproches.ts';

/** Voix de chaque ligne, dans l'ordre du décret : deux présidents, État, région, département, communes, organisations. */
const VOIX = [0, 0, 10, 2, 5, 3, 1, 1, 1, 1, 1, 2, 2, 1];

/** Tape chaque nombre et passe au suivant par Tab, sans la souris. */
async function taperLesVoix(page: Page): Promise<void> {
  const champs = page.getByRole('textbox', { name: /^Voix : /u });
  await expect(champs).toHaveCount(VOIX.length);
  await champs.first().focus();
  for (const nombre of VOIX) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(String(nombre));
    await page.keyboard.press('Tab');
  }
}

test('voix de l’arrêté, déséquilibre corrigé, remplacement en cours de mandat, projet d’arrêté relu', async ({
  fenetre,
}) => {
  // Word, le validateur et python-docx : sur une machine chargée, la minute ordinaire n’y suffit pas.
  test.setTimeout(120_000);
  await fenetre.getByRole('link', { name: 'Instances', exact: true }).click();
  await fenetre.getByRole('link', { name: 'CDPE du Haut-Rhin' }).click();
  await fenetre.getByRole('link', { name: /^Composition/u }).click();
  await fenetre.getByRole('link', { name: 'Saisir les voix de l’arrêté' }).click();

  // Les voix, au clavier : une de trop aux employeurs se signale, puis se corrige.
  await taperLesVoix(fenetre);
  const equilibre = fenetre.getByRole('list', { name: 'Équilibre des voix' });
  await expect(equilibre.getByText('Respecté')).toHaveCount(3);
  const medef = fenetre.getByRole('textbox', { name: /^Voix : MEDEF/u });
  await medef.fill('3');
  await expect(fenetre.getByText('Déséquilibre.')).toBeVisible();
  await expect(equilibre.getByText(/Salariés 5 ≠ employeurs 6/u)).toBeVisible();
  await medef.fill('2');
  await expect(fenetre.getByText('Déséquilibre.')).toHaveCount(0);
  expect(await reproches(fenetre)).toEqual([]);

  await fenetre.getByRole('textbox', { name: /^Numéro de l’arrêté/u }).fill('2024-118');
  await fenetre.getByRole('textbox', { name: /^Date de l’arrêté/u }).fill('15/09/2024');
  await fenetre.getByRole('button', { name: 'Enregistrer les voix' }).click();
  await expect(fenetre.getByText('arrêté du 15/09/2024')).toBeVisible();
  await expect(equilibre.getByText('Respecté')).toHaveCount(3);

  // Un membre des communes est remplacé en cours de mandat : son remplaçant finit quand il aurait fini.
  const ligne = fenetre.getByRole('row', { name: /maire d’une commune rurale/u });
  const terme = (await ligne.getByRole('gridcell').last().innerText()).trim();
  await ligne.click();
  await fenetre.getByRole('button', { name: 'Remplacer', exact: true }).click();
  const nommer = fenetre.getByRole('dialog', { name: /^Nommer/u });
  await nommer.getByRole('combobox').fill('Mme Odile Renouveau');
  await fenetre.getByRole('option', { name: /Nouvelle personne/u }).click();
  await nommer.getByRole('textbox', { name: /^Fonction/u }).fill('maire de Thann');
  await nommer.getByRole('textbox', { name: /^Début du mandat/u }).fill('1er mars 2026');
  await nommer.getByRole('button', { name: 'Nommer', exact: true }).click();
  await expect(fenetre.getByRole('row', { name: new RegExp(`Renouveau.*${terme}`, 'u') })).toBeVisible();

  // Le projet d’arrêté : ce que montre l’aperçu est dans le Word.
  await fenetre.getByRole('button', { name: 'Fermer le panneau' }).click();
  await fenetre.getByRole('link', { name: 'Arrêté de composition' }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Arrêté de composition' })).toBeVisible();
  await expect(fenetre.getByText('Odile RENOUVEAU').first()).toBeVisible();
  const word = await produireWord(fenetre);
  expect(word.nom).toBe('2026-03-05_cdpe-du-haut-rhin_projet-d-arrete-de-composition.docx');
  expect(word.texte).toContain('Odile RENOUVEAU');
  expect(word.texte).toContain(sansTypographie('Article 1er'));

  await fenetre.getByRole('link', { name: 'Arrêté fixant les voix' }).click();
  await expect(fenetre.getByText(/respectent les règles/u)).toBeVisible();

  // Un autre jour, l’ancienne composition ; et tout survit à un nouveau départ.
  await fenetre.goto(`${new URL(fenetre.url()).origin}/instances`);
  await fenetre.getByRole('link', { name: 'CDPE du Haut-Rhin' }).click();
  await fenetre.getByRole('link', { name: /^Composition/u }).click();
  await fenetre.getByRole('button', { name: 'À une autre date…' }).click();
  await fenetre.getByRole('textbox', { name: /^Composition au/u }).fill('01/02/2026');
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByRole('row', { name: /maire d’une commune rurale/u })).toBeVisible();
  await expect(fenetre.getByText('arrêté du 15/09/2024')).toBeVisible();
});

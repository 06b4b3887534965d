import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { type Reponse, rendre } from '#tests/support/navette/rendre.ts';
import { expect, test } from './essai.ts';
import { reproches } from './reproches.ts';

const reponse = (onglet: string, ligne: string, colonne: string, valeur: Reponse['valeur']): Reponse => ({
  onglet,
  ligne,
  colonne,
  valeur,
});

test('la navette d’une convention : établir, déposer le retour, corriger avec un motif, intégrer, annuler', async ({
  fenetre,
}) => {
  test.setTimeout(120_000);
  await fenetre.getByRole('link', { name: 'Conventions', exact: true }).click();
  await fenetre.getByRole('link', { name: /Passerelles Sud-Alsace/u }).click();
  await fenetre.locator('.entete-gestes').getByRole('button').last().click();
  await fenetre.getByRole('menuitem', { name: 'Navette Excel aux organismes' }).click();
  await fenetre.getByRole('heading', { name: 'Navette Excel', level: 1 }).waitFor();
  const periode = fenetre.getByLabel('Période', { exact: true });
  await periode.selectOption({ label: 'T4\u00a02025' });
  await expect(fenetre.getByRole('row', { name: /Marguerite Sinclair.*Chef de file/u })).toBeVisible();
  await expect(fenetre.getByText(/Rien à remplir pour Tremplin Mobilité/u)).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);
  const attente = fenetre.waitForEvent('download');
  await fenetre.getByRole('button', { name: 'Établir 1 navette' }).click();
  const octets = readFileSync(await (await attente).path());
  const contenu = unzipSync(octets);
  const parti = Object.entries(contenu).find(([nom]) => nom.endsWith('.xlsx'))?.[1] ?? new Uint8Array(octets);
  await expect(fenetre.getByText('1 retour de navette attendu')).toBeVisible();

  // Rendu : un nombre corrigé sans motif, un autre avec, un nouveau, une cellule illisible.
  const rendu = rendre(parti, [
    reponse('Effectifs', 'Entrées en parcours', 'declare', 31),
    reponse('Effectifs', 'Femmes', 'declare', 19),
    reponse('Effectifs', 'Femmes', 'motif', 'Deux fiches retrouvées'),
    reponse('Effectifs', 'Habitant un QPV', 'declare', 'une vingtaine'),
    reponse('Effectifs', '16 à 25 ans', 'declare', 14),
  ]);
  await fenetre
    .getByLabel('Classeurs revenus')
    .setInputFiles([{ name: 'sinclair.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(rendu) }]);
  await expect(fenetre.getByText(/une vingtaine/u)).toBeVisible();
  await expect(fenetre.getByText(/se corrige avec son motif/u)).toBeVisible();
  const femmes = fenetre.getByRole('checkbox', { name: 'Femmes' });
  const jeunes = fenetre.getByRole('checkbox', { name: '16 à 25 ans' });
  await expect(femmes).toBeChecked();
  await femmes.focus();
  await fenetre.keyboard.press('Control+Enter');
  await expect(fenetre.getByText('2 changements intégrés.')).toBeVisible();
  await expect(jeunes).toHaveCount(0);
  await fenetre.keyboard.press('Control+z');
  await expect(jeunes).toBeVisible();
  await fenetre.keyboard.press('Control+y');
  await expect(jeunes).toHaveCount(0);

  // Le suivi, puis la grille, après un rechargement.
  await fenetre.getByRole('button', { name: 'Organismes et suivi' }).click();
  await expect(fenetre.getByRole('row', { name: /Marguerite Sinclair.*Intégrée/u }).first()).toBeVisible();
  await fenetre.reload();
  await fenetre.getByRole('link', { name: 'Passerelles Sud-Alsace' }).first().click();
  await fenetre.getByRole('link', { name: 'Bénéficiaires', exact: true }).click();
  await fenetre.getByRole('radio', { name: 'Lire', exact: true }).check({ force: true });
  await fenetre.getByLabel('Période').selectOption('2025');
  await fenetre
    .getByRole('row', { name: /^dont femmes/u })
    .getByRole('button', { name: '54' })
    .first()
    .click();
  await expect(fenetre.getByText(/T4\s2025\s: 19, corrigé de 17/u)).toBeVisible();
});

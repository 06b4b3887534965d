import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { placeDe, rendre, type Reponse } from '#tests/support/navette/rendre.ts';
import { expect, test } from './essai.ts';
import { reproches } from './reproches.ts';

const ACTION = 'Permanences CitésLab au pied des immeubles';
const reponse = (colonne: string, valeur: Reponse['valeur']): Reponse => ({
  onglet: 'Actions',
  ligne: ACTION,
  colonne,
  valeur,
});

const fichier = (name: string, octets: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(octets),
});

test('la navette Excel : établir, déposer ce qui revient, prendre l’un, laisser l’autre, annuler, rétablir', async ({
  fenetre,
}) => {
  test.setTimeout(120_000);
  await fenetre.getByRole('link', { name: 'Contrats de ville', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Feuille de route 2026' }).first().click();
  await fenetre.getByRole('heading', { name: 'Feuille de route 2026', level: 1 }).waitFor();
  await fenetre.locator('.entete-gestes').getByRole('button').last().click();
  await fenetre.getByRole('menuitem', { name: 'Navette Excel aux pilotes' }).click();
  await fenetre.getByRole('heading', { name: 'Navette Excel', level: 1 }).waitFor();

  // Deux pilotes, dont une structure sans adresse : deux classeurs, un courriel, une archive.
  await fenetre.getByRole('button', { name: 'Ne plus choisir' }).click();
  await fenetre.getByRole('checkbox', { name: /Odile Reiffsteck/u }).click();
  await fenetre.getByRole('checkbox', { name: /Centre socioculturel Le Tilleul/u }).click();
  const attente = fenetre.waitForEvent('download');
  await fenetre.getByRole('button', { name: 'Établir 2 navettes' }).click();
  const archive = unzipSync(readFileSync(await (await attente).path()));
  await expect(
    fenetre.getByText(/Sans adresse, à remettre autrement : Centre socioculturel Le Tilleul/u),
  ).toBeVisible();
  await expect(fenetre.getByText('2 retours de navette attendus')).toBeVisible();
  const [nom = ''] = Object.keys(archive).filter((chemin) => /odile.*\.xlsx$/u.test(chemin));
  expect(Object.keys(archive).filter((chemin) => chemin.endsWith('.eml'))).toEqual([nom.replace('.xlsx', '.eml')]);
  const parti = archive[nom] ?? new Uint8Array();

  // Rendu, avec une date impossible ; déposé avec un fichier qui n'est pas une navette.
  const rendu = rendre(parti, [
    reponse('prochaineEtape', 'Signer le bail du local'),
    reponse('contenu', 'Une matinée par semaine dans chaque quartier.'),
    reponse('fin', '31/02/2027'),
  ]);
  await fenetre
    .getByLabel('Classeurs revenus')
    .setInputFiles([fichier('odile.xlsx', rendu), fichier('autre.csv', Buffer.from('Nom;Prénom\nMartin;Zoé'))]);
  await expect(fenetre.getByText('Ce classeur n’est pas une navette établie ici.')).toBeVisible();
  const place = placeDe(parti, { onglet: 'Actions', ligne: ACTION, colonne: 'fin' });
  await expect(fenetre.getByText(`Actions, ${place}`)).toBeVisible();
  await expect(fenetre.getByText(/31\/02\/2027/u)).toBeVisible();

  expect(await reproches(fenetre)).toEqual([]);

  // Au clavier : la première se prend, la seconde se laisse.
  const etape = fenetre.getByRole('checkbox', { name: 'Prochaine étape' });
  const contenu = fenetre.getByRole('checkbox', { name: 'Contenu' });
  await expect(etape).toBeChecked();
  await expect(contenu).toBeChecked();
  await etape.focus();
  await fenetre.keyboard.press('j');
  await expect(contenu).toBeFocused();
  await fenetre.keyboard.press(' ');
  await expect(fenetre.getByRole('button', { name: 'Intégrer 1 changement' })).toBeVisible();
  await fenetre.keyboard.press('Control+Enter');
  await expect(fenetre.getByText('1 changement intégré.')).toBeVisible();
  await expect(etape).toHaveCount(0);
  await expect(contenu).not.toBeChecked();

  // Un geste défait tout le lot, un autre le refait ; l'écran le dit à chaque fois.
  await contenu.focus();
  await fenetre.keyboard.press('Control+z');
  await expect(etape).toBeVisible();
  await fenetre.keyboard.press('Control+y');
  await expect(etape).toHaveCount(0);

  // Le suivi le sait, et la fiche aussi, après un rechargement.
  await fenetre.getByRole('button', { name: 'Pilotes et suivi' }).click();
  await expect(fenetre.getByRole('row', { name: /Odile Reiffsteck.*Intégrée/u }).first()).toBeVisible();
  await expect(fenetre.getByText('1 retour de navette attendu')).toBeVisible();
  await fenetre.reload();
  await fenetre.getByRole('link', { name: 'Feuille de route 2026' }).first().click();
  await expect(fenetre.getByRole('link', { name: '1 retour de navette attendu' })).toBeVisible();
  await fenetre.getByRole('link', { name: ACTION }).first().click();
  await expect(fenetre.getByText('Signer le bail du local')).toBeVisible();
});

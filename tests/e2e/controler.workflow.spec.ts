import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { coller } from './pages/coller.ts';
import { produireWord, sansTypographie } from './pages/word.ts';
import { reproches } from './reproches.ts';

/** Ce que l'on tape : l'essai en recalcule tout ce que le rapport imprime. */
const COMPTES = [
  { compte: '60', nom: 'Achats', prevu: 4_000, declare: 3_500 },
  { compte: '64', nom: 'Personnel', prevu: 56_000, declare: 53_000 },
] as const;
const RECETTE = { prevu: 60_000, declare: 60_000 };
const VERSES = [30_000, 30_000] as const;
const REPERES = [45, 48, 30, 21] as const;
const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0);
/** « 56 500 € », espaces ordinaires, comme se relit le Word. */
const enEuros = (euros: number): string =>
  `${euros < 0 ? '−' : ''}${sansTypographie(Math.abs(euros).toLocaleString('fr-FR'))} €`;

const charges = somme(COMPTES.map(({ declare }) => declare));
const prevues = somme(COMPTES.map(({ prevu }) => prevu));
const versees = somme(VERSES);

async function deLAppelALaCandidature(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Conventions', exact: true }).click();
  await page.getByRole('link', { name: /^Appels/u }).click();
  await page.getByRole('button', { name: 'Ouvrir un appel' }).click();
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('textbox', { name: /^Nom de l’appel/u }).fill('AMI O2R d’essai');
  await dialogue.getByRole('textbox', { name: /^Année/u }).fill('2025');
  await dialogue.getByRole('textbox', { name: /^Lancé le/u }).fill('01/10/2024');
  // Le dépôt ne finit pas avant que l'appel soit lancé : dit au champ, rien n'est perdu.
  await dialogue.getByRole('textbox', { name: /^Dépôt jusqu’au/u }).fill('01/09/2024');
  await dialogue.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(dialogue.getByRole('textbox', { name: /^Nom de l’appel/u })).toHaveValue('AMI O2R d’essai');
  await dialogue.getByRole('textbox', { name: /^Dépôt jusqu’au/u }).fill('20/11/2024');
  await dialogue.getByRole('textbox', { name: /^Dépôt jusqu’au/u }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'AMI O2R d’essai' })).toBeVisible();

  await page.getByRole('button', { name: 'Inscrire une candidature' }).click();
  await dialogue.getByRole('textbox', { name: /^Projet/u }).fill('Passerelles d’essai');
  await dialogue.getByRole('combobox', { name: /^Porteur/u }).fill('Tremplin Essai');
  await dialogue.getByRole('textbox', { name: /^Déposée le/u }).fill('15/11/2024');
  await dialogue.getByRole('button', { name: 'Inscrire', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Passerelles d’essai' })).toBeVisible();
}

async function retenirEtOuvrir(page: Page): Promise<void> {
  for (const annee of ['2025', '2026', '2027']) {
    await page.getByRole('button', { name: `Ajouter ${annee}` }).click();
    const rang = page.getByRole('group', { name: annee });
    await rang.getByRole('textbox', { name: 'Demandé à l’État (€)' }).fill('60000');
    await page.keyboard.press('Tab');
    await rang.getByRole('textbox', { name: 'Bénéficiaires' }).fill('120');
    await page.keyboard.press('Tab');
  }
  const dialogue = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Décider' }).click();
  await dialogue.getByText('Retenue', { exact: true }).click();
  await dialogue.getByRole('textbox', { name: /^Motif/u }).fill('Répond à un besoin non couvert');
  await dialogue.getByRole('button', { name: 'Noter la décision' }).click();
  // Sans repérage ni coordination, elle n'est pas éligible, et rien ne se note.
  await expect(dialogue.getByText(/volet 1 n’y est pas/u).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Abandonner la saisie' }).press('Enter');
  for (const volet of ['1. Repérage', '2. Remobilisation', '4. Coordination'])
    await page.getByRole('checkbox', { name: volet }).click();
  await expect(page.getByRole('checkbox', { name: '4. Coordination' })).toBeChecked();
  await page.getByRole('button', { name: 'Décider' }).click();
  await dialogue.getByText('Retenue', { exact: true }).click();
  await dialogue.getByRole('textbox', { name: /^Motif/u }).fill('Répond à un besoin non couvert');
  await dialogue.getByRole('button', { name: 'Noter la décision' }).click();
  await page.getByRole('button', { name: 'Ouvrir la convention' }).press('Enter');
  await dialogue.getByRole('textbox', { name: /^Numéro/u }).fill('O2R 68-2025-77');
  await dialogue.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(page).toHaveURL(/\/conventions\/[\w-]+\/fiche$/u);
  await page.getByRole('button', { name: 'Noter la signature' }).click();
  await dialogue.getByRole('textbox', { name: /^Le/u }).fill('20/12/2024');
  await dialogue.getByRole('button', { name: 'Noter la signature' }).click();
  await expect(dialogue).toHaveCount(0);
}

async function choisirLExercice(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Comptes 20/u })).toBeVisible();
  await page.getByLabel('Exercice').selectOption('2025');
  await expect(page).toHaveURL(/\/argent\/2025$/u);
}

async function saisirLExercice(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bénéficiaires', exact: true }).click();
  await page.getByRole('button', { name: 'Suivre des indicateurs' }).click();
  await page.getByRole('button', { name: 'Suivre', exact: true }).click();
  const ligne = page.getByRole('row', { name: /^Personnes repérées/u });
  await ligne.getByRole('gridcell').first().click();
  await coller(page, REPERES.join('\t'));
  await expect(ligne.getByRole('gridcell').last()).toHaveText(String(somme(REPERES)));

  await page.getByRole('link', { name: 'Argent', exact: true }).click();
  await choisirLExercice(page);
  await page.getByLabel('Nouvelle ligne').focus();
  await coller(
    page,
    [...COMPTES, { compte: '74', nom: 'État', ...RECETTE }]
      .map(({ compte, nom, prevu, declare }) => [compte, nom, prevu, declare].join('\t'))
      .join('\n'),
  );
  const grille = page.getByRole('grid', { name: 'Comptes 2025' });
  const caseDe = (nom: string, colonne: string) =>
    grille.getByRole('row').filter({ hasText: nom }).locator(`[data-colonne="${colonne}"]`);
  await caseDe('État', 'recette').click();
  await page.keyboard.type('contr');
  await page.keyboard.press('Enter');
  await page.getByLabel('Aucune autre recette que celles écrites').click();
  // M4 : un écart de plus de dix pour cent s'explique avant de valider.
  await expect(page.getByText('60 Achats : L’écart dépasse le seuil')).toBeVisible();
  await caseDe('Achats', 'commentaire').click();
  await page.keyboard.type('Moins de fournitures');
  await page.keyboard.press('Enter');

  await page.getByRole('link', { name: 'Suivi', exact: true }).click();
  for (const [rang, montant] of VERSES.entries()) {
    await page.getByRole('button', { name: 'Ajouter un versement' }).click();
    const versement = page.getByRole('dialog');
    await versement.getByLabel('Exercice').selectOption('2025');
    await versement.getByLabel(/^Versé le/u).fill(rang === 0 ? '15/04/2025' : '15/10/2025');
    await versement.getByLabel(/^Montant versé/u).fill(String(montant));
    await versement.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(versement).toHaveCount(0);
  }
}

async function validerLeControle(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Argent', exact: true }).click();
  await choisirLExercice(page);
  await expect(page.getByText(/^Rien à corriger/u)).toBeVisible();
  await page.getByRole('button', { name: 'Valider le contrôle…' }).press('Enter');
  const valider = page.getByRole('dialog');
  await valider.getByLabel('Autorité').fill('Préfet de région');
  await page.keyboard.press('Enter');
  await expect(valider).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Contrôles validés' })).toContainText('Préfet de région');
}

async function reunirLeCopil(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'COPIL', exact: true }).click();
  await page.getByRole('button', { name: 'Créer le COPIL' }).click();
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('button', { name: 'Créer le COPIL', exact: true }).click();
  await page.getByRole('link', { name: 'Préparer le prochain COPIL' }).click();
  await dialogue.getByRole('textbox', { name: /^Jour/u }).fill('20/03/2026');
  await dialogue.getByRole('button', { name: 'Créer la réunion' }).click();
  await expect(page).toHaveURL(/\/reunions\/[\w-]{30,}/u);
}

test('contrôler une convention : de l’appel au rapport de COPIL validé, ses chiffres recalculés', async ({
  fenetre,
}) => {
  test.setTimeout(180_000);
  await deLAppelALaCandidature(fenetre);
  await retenirEtOuvrir(fenetre);
  const racine = fenetre.url().replace(/\/fiche$/u, '');
  await saisirLExercice(fenetre);
  await validerLeControle(fenetre);
  await reunirLeCopil(fenetre);

  // Ce qui est dû se propose à l'ordre du jour du COPIL, avec sa raison.
  const attendu = fenetre.getByRole('region', { name: 'Ce qu’attend la convention' });
  await expect(attendu).toContainText(/Prévisions 2026.*échéance du 31\/12\/2025 passée de 64 jours/u);
  await attendu
    .getByRole('button', { name: /^Inscrire/u })
    .first()
    .press('Enter');
  await expect(attendu.getByText(/^Prévisions 2026/u)).toHaveCount(0);

  await fenetre.goto(`${racine}/rapports`);
  await fenetre.getByRole('button', { name: 'Ouvrir un rapport' }).first().click();
  await fenetre.getByRole('dialog').getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect(fenetre).toHaveURL(/\/rapport\/[\w-]+/u);
  await fenetre
    .getByRole('textbox', { name: /^Faits marquants/u })
    .first()
    .fill('Une permanence ouverte à Bourtzwiller');
  await fenetre.keyboard.press('Tab');
  const apercu = fenetre.getByRole('region', { name: 'Aperçu du rapport' });
  await expect(apercu).toContainText('Une permanence ouverte à Bourtzwiller');
  expect(await reproches(fenetre)).toEqual([]);

  const projet = await produireWord(fenetre);
  expect(projet.nom).toBe('COPIL_O2R_68-2025-77_2026-03-20_v1.docx');
  expect(projet.texte).toContain('Projet, soumis au comité de pilotage');

  await fenetre.getByRole('button', { name: 'Valider', exact: true }).click();
  await fenetre.getByRole('dialog').getByRole('button', { name: 'Valider', exact: true }).press('Enter');
  await expect(fenetre.getByText('Validé, version 1').first()).toBeVisible();
  const { texte } = await produireWord(fenetre);
  expect(texte).not.toContain('Projet, soumis au comité de pilotage');

  // Chaque chiffre du Word est celui de l'écran, et celui que donne ce qui a été tapé.
  const ecran = sansTypographie(await apercu.innerText());
  for (const chiffre of [
    String(somme(REPERES)),
    enEuros(charges),
    enEuros(prevues),
    enEuros(charges - prevues),
    enEuros(versees),
    enEuros(versees - charges),
    enEuros(3 * 60_000),
  ]) {
    expect(texte, chiffre).toContain(chiffre);
    expect(ecran, chiffre).toContain(chiffre);
  }
  expect(texte).toContain('Une permanence ouverte à Bourtzwiller');
  expect(texte).toMatch(/Préfet de région/u);
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './essai.ts';
import { lancerHote } from './hote-lance.ts';
import { createGestes } from './pages/gestes.ts';
import { PRODUIRE, produireWord } from './pages/word.ts';

const BUDGET = 25;

const COURRIEL =
  'À : ROTH Camille <camille.roth@exemple.fr>; Jean-Luc MEYER <jean-luc.meyer@exemple.fr>; "Weber, Ana" <ana.weber@exemple.fr>';
const TABLEAU = [
  'Civilité\tNom\tPrénom\tFonction\tOrganisme\tCourriel',
  'Mme\tKELLER\tInès\tvice-présidente\tMulhouse Alsace Agglomération\tines.keller@exemple.fr',
  'M.\tVOGEL\tMarc\tdirecteur\tFrance Travail\tmarc.vogel@exemple.fr',
].join('\r\n');

interface Parcours {
  readonly instance: string;
  /** Son nom entier, au titre de sa page. */
  readonly titre: string;
  readonly collage: string;
  readonly noms: readonly string[];
  /** Où sied chacun, ligne par ligne, quand le collage ne le dit pas. */
  readonly sieges: readonly string[];
}

/** Du fichier vide à la première convocation en Word, en comptant chaque geste. */
async function jusquALaConvocation(fenetre: Page, { instance, titre, collage, noms, sieges }: Parcours) {
  const g = createGestes(fenetre);
  await g.ecrire('nom', fenetre.getByLabel('Prénom et nom'), 'Ana Martel');
  await g.ecrire('service', fenetre.getByRole('textbox', { name: /^Service/u }), 'DDETSPP du Haut-Rhin');
  await g.ecrire('département', fenetre.getByRole('combobox', { name: 'Département' }), 'haut-rhin');
  await expect(fenetre.getByRole('option', { name: /68, Haut-Rhin/u })).toBeVisible();
  await g.touche('Enter');
  if (instance.startsWith('CLPE'))
    await g.cliquer('cocher le comité', fenetre.getByRole('checkbox', { name: new RegExp(`^${instance}`, 'u') }));
  else await expect(fenetre.getByRole('checkbox', { name: instance })).toBeChecked();
  await g.choisir('instance qui se réunit', fenetre.getByLabel('Instance', { exact: true }), instance);
  await g.ecrire('jour', fenetre.getByRole('textbox', { name: /^Jour/u }), '26 mars 2026');
  await g.cliquer('créer', fenetre.getByRole('button', { name: 'Créer mon fichier' }));
  await expect(fenetre.getByRole('heading', { level: 1, name: /jeudi 26 mars 2026/u })).toBeVisible();

  await g.ecrire('premier point', fenetre.getByRole('textbox', { name: 'Premier point' }), 'Feuille de route 2026');
  await g.touche('Enter');
  await expect(fenetre.getByRole('row', { name: /Feuille de route 2026/u })).toBeVisible();

  await g.cliquer('coller des membres', fenetre.getByRole('link', { name: /Collez-les/u }));
  await g.coller(fenetre.getByRole('textbox', { name: /Votre tableau/u }), collage);
  await expect(fenetre.getByRole('table', { name: 'Membres lus dans le collage' })).toBeVisible();
  if (sieges.length > 0) await expect(fenetre.getByRole('button', { name: /^Placer ces/u })).toBeVisible();
  const deTrop = await fenetre.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(deTrop).toBe(0);
  for (const [rang, siege] of sieges.entries())
    await g.choisir(`siège ${rang + 1}`, fenetre.getByLabel(`Siège, ligne ${rang + 1}`), siege);
  await g.cliquer('nommer', fenetre.getByRole('button', { name: `Nommer les ${noms.length} membres` }));
  await expect(fenetre.getByRole('heading', { level: 1, name: titre })).toBeVisible();
  for (const nom of noms) await expect(fenetre.getByRole('row', { name: nom })).toBeVisible();

  await g.cliquer(
    'réunions',
    fenetre.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Réunions' }),
  );
  await g.cliquer('la réunion', fenetre.getByRole('link', { name: /26\/03\/2026/u }));
  await g.cliquer('convoquer', fenetre.locator('.entete').getByRole('link'));
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Convocation' })).toBeVisible();
  const word = await produireWord(
    fenetre,
    () => g.cliquer('produire', fenetre.getByRole('button', { name: PRODUIRE })),
    () => g.cliquer('ranger', fenetre.getByRole('button', { name: 'Ranger ici et ouvrir' })),
  );
  return { word, gestes: g.faits() };
}

test.use({ modele: 'vide' });

const PARCOURS: readonly Parcours[] = [
  {
    instance: 'CDPE du Haut-Rhin',
    titre: 'Comité départemental pour l’emploi du Haut-Rhin',
    collage: COURRIEL,
    noms: ['Camille Roth', 'Jean-Luc Meyer', 'Ana Weber'],
    sieges: ['Préfecture', 'Conseil régional', 'Mission locale'],
  },
  {
    instance: 'CLPE de Mulhouse',
    titre: 'Comité local pour l’emploi de Mulhouse',
    collage: TABLEAU,
    noms: ['Inès Keller', 'Marc Vogel'],
    sieges: [],
  },
];

for (const parcours of PARCOURS) {
  test(`du fichier vide à la convocation du ${parcours.instance} en ${BUDGET} gestes au plus`, async ({ fenetre }) => {
    const { word, gestes } = await jusquALaConvocation(fenetre, parcours);
    test.info().annotations.push({ type: 'gestes', description: `${gestes.length} : ${gestes.join(' ; ')}` });
    expect(gestes.length, gestes.join('\n')).toBeLessThanOrEqual(BUDGET);
    expect(word.nom).toMatch(/^2026-03-26_c[dl]pe-.*_convocation\.docx$/u);
    expect(word.texte).toContain('Feuille de route 2026');
    expect(word.texte).toContain('jeudi 26 mars 2026, à 10 h');
    expect(word.texte).toContain('DDETSPP du Haut-Rhin');
    for (const nom of parcours.noms) expect(word.texte.toLowerCase()).toContain(nom.toLowerCase());
  });
}

test('ce qui manque aux premiers pas se dit au bon champ, et rien n’est perdu', async ({ fenetre }) => {
  await fenetre.getByLabel('Prénom et nom').fill('Ana Martel');
  await fenetre.getByRole('button', { name: 'Créer mon fichier' }).click();
  await expect(fenetre.getByText('Indiquez votre service, par exemple « DDETSPP du Haut-Rhin ».')).toBeVisible();
  await expect(fenetre.getByText('Choisissez votre département.')).toBeVisible();
  await expect(fenetre.getByRole('textbox', { name: /^Service/u })).toBeFocused();
  await expect(fenetre.getByLabel('Prénom et nom')).toHaveValue('Ana Martel');
});

test('les réponses commencées survivent à F5, et Entrée dans la liste des départements ne crée rien', async ({
  fenetre,
}) => {
  await expect(fenetre.getByLabel('Prénom et nom')).toBeFocused();
  await fenetre.keyboard.type('Ana Martel');
  await fenetre.getByRole('textbox', { name: /^Service/u }).fill('DDETSPP du Haut-Rhin');
  const departement = fenetre.getByRole('combobox', { name: 'Département' });
  await departement.fill('zzz');
  await departement.press('Enter');
  await expect(fenetre.getByRole('heading', { level: 1, name: /^Trois réponses/u })).toBeVisible();
  await departement.fill('68');
  await departement.press('Tab');
  await expect(departement).toHaveValue('68, Haut-Rhin');
  await fenetre.reload();
  await expect(fenetre.getByLabel('Prénom et nom')).toHaveValue('Ana Martel');
  await expect(departement).toHaveValue('68, Haut-Rhin');
});

test('le profil du service donné aux premiers pas attend le fichier, puis se montre et se reprend', async ({
  browser,
  fenetre,
}) => {
  const donne = await lancerHote('exemple');
  const poste = await browser.newContext();
  const page = await poste.newPage();
  await page.goto(donne.lien());
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${donne.origine()}/reglages/profil`);
  const [profil] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer le profil' }).click(),
  ]);
  const buffer = readFileSync(await profil.path());
  await poste.close();
  await donne.finir();

  await fenetre.getByLabel('Profil du service', { exact: true }).setInputFiles({
    name: 'service.profil-comites',
    mimeType: 'application/zip',
    buffer,
  });
  await expect(fenetre.getByText(/« service\.profil-comites » : vous verrez ce qu’il apporte/u)).toBeVisible();
  await fenetre.getByLabel('Prénom et nom').fill('Ana Martel');
  await fenetre.getByRole('textbox', { name: /^Service/u }).fill('DDETSPP du Haut-Rhin');
  const departement = fenetre.getByRole('combobox', { name: 'Département' });
  await departement.fill('68');
  await departement.press('Tab');
  await expect(departement).toHaveValue('68, Haut-Rhin');
  await fenetre.getByRole('button', { name: 'Créer mon fichier' }).click();

  // Le fichier créé, ce que le profil apporte se montre, et se reprend d'un geste.
  await expect(fenetre).toHaveURL(/\/reglages\/profil/u);
  const reprendre = fenetre.getByRole('button', { name: /^Reprendre \d+ réglages?$/u }).first();
  await expect(reprendre).toBeEnabled();
  await reprendre.click();
  await expect(fenetre.locator('.avis')).toContainText(/réglages? repris du profil/u);
});

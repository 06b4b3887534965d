import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Ecran, ECRANS } from './ecrans.ts';
import { expect, test } from './lecture.ts';

const PAGES = join(import.meta.dirname, '../../resultats/impression');
/** La largeur d'une page A4, marges ôtées, en points d'écran. */
const PAPIER = { width: 680, height: 1009 };

/** Les écrans que l'on imprime d'ordinaire : listes, tableaux de bord, fiches. */
const IMPRIMES = [
  'ma semaine',
  'mon département',
  'instance',
  'instance, composition',
  'instance, tableau de bord',
  'réunion, ordre du jour',
  'décisions',
  'convention, suivi',
  'fiche action',
  'feuille de route',
  'contrat de ville, tableau de bord',
  'annuaire',
  'historique du fichier',
];
const nomme = (nom: string): Ecran => {
  const ecran = ECRANS.find((un) => un.nom === nom);
  if (ecran === undefined) throw new Error(`Aucun écran « ${nom} »`);
  return ecran;
};

/** Ce qui gâte une page imprimée : ce qui ne sert qu'à agir, ce qu'un cadre coupe, un fond qui n'est pas blanc. */
const gates = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const vus = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && element.getClientRects().length > 0,
    );
    const dit = (element: HTMLElement) =>
      `${element.tagName.toLowerCase()}.${element.className} « ${element.innerText.trim().slice(0, 30)} »`;
    const commandes = vus
      .filter((element) => element.matches('.bouton, .menu, .barre, .bandeau, .touches, .file-avis li, .puce-bouton'))
      .filter((element) => element.closest('th') === null)
      .map((element) => `commande : ${dit(element)}`);
    const coupes = vus
      .filter((element) => /auto|scroll|hidden/u.test(getComputedStyle(element).overflowY))
      .filter((element) => element.clientHeight > 2 && element.scrollHeight > element.clientHeight + 2)
      .map((element) => `coupé en hauteur : ${dit(element)}`);
    const larges = vus
      .filter((element) => element.matches('table, h1, h2, p, li'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `coupé à droite : ${dit(element)}`);
    const fond = getComputedStyle(document.documentElement).backgroundColor;
    return [
      ...commandes,
      ...coupes,
      ...larges,
      ...(/^rgb\(255, 255, 255\)$/u.test(fond) ? [] : [`fond ${fond}`]),
      ...(vus.some((element) => element.matches('h1')) ? [] : ['aucun titre']),
      ...(vus.some((element) => element.matches('.imprime-le') && element.innerText.includes('rien de réel'))
        ? []
        : ['aucune date']),
    ];
  });

test('les écrans s’impriment propres : ni menu ni bouton, rien de coupé, le titre et la date, blanc même en sombre', async ({
  lire,
}) => {
  test.setTimeout(120_000);
  const lecture = await lire('exemple');
  const { page } = lecture;
  mkdirSync(PAGES, { recursive: true });
  for (const nom of IMPRIMES) {
    const { adresse } = nomme(nom);
    await page.setViewportSize({ width: 1366, height: 768 });
    await lecture.aller(await adresse(lecture));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize(PAPIER);
    expect.soft(await gates(page), nom).toEqual([]);
    if (process.env['COMITES_EMPLOI_IMPRIMER'])
      await page.pdf({ path: join(PAGES, `${nom.replaceAll(/[^\p{L}]+/gu, '-')}.pdf`), preferCSSPageSize: true });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  }
});

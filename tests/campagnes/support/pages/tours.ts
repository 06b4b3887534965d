import type { CDPSession, Page } from '@playwright/test';

/** Ce que tient la page une fois le ramasse-miettes passé, au même écran : le reste vient de ce qu'elle ne rend pas. */
export interface ReleveDePage {
  readonly tour: number;
  readonly noeuds: number;
  readonly ecouteurs: number;
  /** Octets. */
  readonly tas: number;
}

const DEPART = '/semaine';

/** Les écrans où l'on passe la journée, dont l'adresse est connue. */
const ECRANS = [
  '/departement',
  '/instances',
  '/reunions?quand=a-venir',
  '/decisions',
  '/contrats',
  '/conventions',
  '/annuaire',
  '/annuaire/designations?vue=manques',
  '/annuaire/eq2030',
  '/territoires/qpv/QN06803M',
  '/notes/territoire/qpv/QN06804M',
  '/recherche?q=emploi',
  '/documents',
  '/historique',
  '/reglages/sauvegardes',
  '/aide/seance',
];

/** Ceux que l'on trouve en y allant : d'une liste, le premier lien, puis ses vues. */
const FICHES: readonly (readonly [liste: string, debut: string, vues: readonly string[]])[] = [
  ['/instances', '/instances/', ['', '/tableau', '/composition']],
  ['/reunions?quand=a-venir', '/reunions/', ['', '/convocation', '/documents/convocation']],
  ['/reunions?quand=passees', '/reunions/', ['/seance', '/documents/proces-verbal']],
  ['/conventions', '/conventions/0', ['', '/beneficiaires', '/argent']],
  ['/contrats', '/feuilles-de-route/', ['', '/calendrier', '/carte']],
];

async function attendre(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.chargement') === null);
}

async function aller(page: Page, adresse: string): Promise<void> {
  await page.evaluate((vers) => {
    history.pushState(null, '', vers);
    dispatchEvent(new PopStateEvent('popstate'));
  }, adresse);
  await page.waitForFunction(
    (vers) => `${location.pathname}${location.search}`.startsWith(vers.split('?')[0] ?? ''),
    adresse,
  );
  await attendre(page);
}

async function ecransDuTour(page: Page): Promise<readonly string[]> {
  const trouves: string[] = [];
  for (const [liste, debut, vues] of FICHES) {
    await aller(page, liste);
    const lien = page.locator(`main a[href^="${debut}"]`).first();
    await lien.waitFor();
    const racine = (await lien.getAttribute('href')) ?? '';
    trouves.push(...vues.map((vue) => `${racine}${vue}`));
  }
  return [...ECRANS, ...trouves];
}

async function relever(cdp: CDPSession, tour: number): Promise<ReleveDePage> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { tour, noeuds: nodes, ecouteurs: jsEventListeners, tas: usedSize };
}

/**
 * Fait le tour des écrans sans recharger la page, la palette ouverte puis fermée une fois par tour, et relève à chaque
 * retour au départ ce que la page tient. `pas` : tours d'un relevé à l'autre ; `unEcranSur` : un écran sur tant.
 */
export async function faireDesTours(
  page: Page,
  tours: number,
  { pas = 1, unEcranSur = 1 }: { readonly pas?: number; readonly unEcranSur?: number } = {},
): Promise<readonly ReleveDePage[]> {
  const cdp = await page.context().newCDPSession(page);
  const ecrans = (await ecransDuTour(page)).filter((_, rang) => rang % unEcranSur === 0);
  const releves: ReleveDePage[] = [];
  for (let tour = 1; tour <= tours; tour += 1) {
    for (const ecran of ecrans) await aller(page, ecran);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Rechercher ou faire' });
    await palette.getByRole('combobox').waitFor();
    await page.keyboard.insertText('mulhouse');
    await palette
      .getByRole('option', { name: /Mulhouse/u })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
    await aller(page, DEPART);
    if (tour % pas === 0) releves.push(await relever(cdp, tour));
  }
  await cdp.detach();
  return releves;
}

import { type BrowserContext, expect, test as base, type Page } from '@playwright/test';
import { lancerHote } from './hote-lance.ts';
import type { Modele } from './modeles.ts';
import { surveiller } from './surveiller.ts';

/** Une fenêtre qui ne fait que lire : un hôte et une session par fichier, gardés d'un essai à l'autre. */
export interface Lecture {
  readonly page: Page;
  /** Va à une adresse et attend que l'écran soit entier. */
  readonly aller: (adresse: string) => Promise<void>;
  /** Adresse du premier lien de la page qui commence par `debut` et dont le texte convient. */
  readonly adresseDe: (ecran: string, debut: string, texte?: RegExp) => Promise<string>;
  /** Ce que la page a fait d'interdit depuis qu'on l'a demandé : une requête hors de l'hôte (G7), une erreur. */
  readonly prendreLesReproches: () => readonly string[];
}

async function attendreLEcran(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // La page des composants montre à dessein des chargements qui ne finissent pas.
  await expect(page.locator('.chargement:not(.faces .chargement)')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  });
}

export const test = base.extend<object, { readonly lire: (modele: Modele) => Promise<Lecture> }>({
  lire: [
    async ({ browser }, donner) => {
      const ouverts = new Map<Modele, { readonly lecture: Lecture; readonly fermer: () => Promise<void> }>();
      const ouvrir = async (modele: Modele) => {
        const hote = await lancerHote(modele);
        const contexte: BrowserContext = await browser.newContext({
          locale: 'fr-FR',
          timezoneId: 'Europe/Paris',
          viewport: { width: 1366, height: 768 },
        });
        const releves = surveiller(contexte, hote.origine);
        const page = await contexte.newPage();
        await page.goto(hote.lien());
        await attendreLEcran(page);
        const origine = new URL(page.url()).origin;
        const aller = async (adresse: string) => {
          await page.goto(`${origine}${adresse}`);
          await attendreLEcran(page);
        };
        /** Rien ne s'écrit ici : une adresse trouvée le reste. */
        const trouvees = new Map<string, string>();
        const lecture: Lecture = {
          page,
          aller,
          prendreLesReproches: () => releves.splice(0),
          adresseDe: async (ecran, debut, texte = /./u) => {
            const cle = [ecran, debut, texte.source].join(' ');
            const connue = trouvees.get(cle);
            if (connue !== undefined) return connue;
            await aller(ecran);
            const lien = page.locator(`main a[href^="${debut}"]`).filter({ hasText: texte }).first();
            const adresse = (await lien.getAttribute('href')) ?? '';
            trouvees.set(cle, adresse);
            return adresse;
          },
        };
        return {
          lecture,
          fermer: async () => {
            await contexte.close();
            await hote.finir();
          },
        };
      };
      await donner(async (modele) => {
        const ouvert = ouverts.get(modele) ?? (await ouvrir(modele));
        ouverts.set(modele, ouvert);
        return ouvert.lecture;
      });
      for (const { fermer } of ouverts.values()) await fermer();
    },
    { scope: 'worker' },
  ],
});

export { expect };

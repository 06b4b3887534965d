import { expect, test as base, type Page } from '@playwright/test';
import { lancerHote, type HoteLance } from './hote-lance.ts';
import type { Modele } from './modeles.ts';
import { surveiller } from './surveiller.ts';

interface Reglages {
  /** Le fichier dont l'essai part. */
  readonly modele: Modele;
  /** L'essai arrête lui-même l'hôte : la coupure est attendue dans la console. */
  readonly coupures: boolean;
}

interface DUnEssai {
  readonly hote: HoteLance;
  /** Une fenêtre ouverte sur l'hôte. */
  readonly fenetre: Page;
  /** Ouvre une autre fenêtre de la même personne. */
  readonly autreFenetre: () => Promise<Page>;
}

/** Vrai dès que la page montre un écran, et non plus son chargement. */
async function ouvrir(page: Page, adresse: string): Promise<Page> {
  await page.goto(adresse);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** Un hôte par essai, sur une copie neuve ; rien de ce qu'un essai écrit ne se voit d'un autre. */
export const test = base.extend<Reglages & DUnEssai>({
  modele: ['exemple', { option: true }],
  coupures: [false, { option: true }],
  hote: async ({ modele }, donner) => {
    const hote = await lancerHote(modele);
    await donner(hote);
    await hote.finir();
  },
  fenetre: async ({ hote, page, context, coupures }, donner) => {
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`securitypolicyviolation ${violatedDirective} ${blockedURI}`),
      ),
    );
    const reproches = surveiller(context, hote.origine, coupures);
    await ouvrir(page, hote.lien());
    await donner(page);
    expect(reproches).toEqual([]);
  },
  autreFenetre: async ({ hote, fenetre, context }, donner) => {
    await donner(async () => {
      await expect(fenetre.getByRole('heading', { level: 1 })).toBeVisible();
      return ouvrir(await context.newPage(), hote.origine());
    });
  },
});

export { expect };

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { build } from 'vite';
import { createFenetres } from '#electron/hosts/fenetres.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import { type ServeurEssaye, unServeur } from '#tests/support/hotes/un-serveur.ts';

interface Construction {
  readonly pages: string;
  readonly modele: string;
}

export interface HoteOuvert extends ServeurEssaye {
  /** Ouvre le lien de départ dans un onglet, comme la personne. */
  readonly ouvrir: (onglet: Page) => Promise<void>;
}

/** Ce que le navigateur a reproché à la page : une violation de la politique, ou une erreur. */
export function surveiller(onglet: Page): string[] {
  const reproches: string[] = [];
  onglet.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/u.test(message.text())) reproches.push(message.text());
  });
  onglet.on('pageerror', (erreur) => reproches.push(erreur.message));
  return reproches;
}

/** Un hôte réel, sur une copie neuve d'un fichier commencé, avec la page d'essai construite. */
export const test = base.extend<{ hote: HoteOuvert }, { construction: Construction }>({
  construction: [
    async ({ browserName: _navigateur }, donner) => {
      const dossier = mkdtempSync(join(tmpdir(), 'comites-e2e-'));
      const pages = join(dossier, 'pages');
      const modele = join(dossier, 'modele.comites');
      await build({
        root: join(import.meta.dirname, 'page'),
        configFile: false,
        logLevel: 'error',
        build: {
          outDir: pages,
          emptyOutDir: true,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          target: 'chrome123',
        },
      });
      await ecrireFichierCommence(modele);
      await donner({ pages, modele });
      rmSync(dossier, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  hote: async ({ construction }, donner) => {
    const dossier = mkdtempSync(join(tmpdir(), 'comites-essai-'));
    const fichier = join(dossier, 'haut-rhin.comites');
    copyFileSync(construction.modele, fichier);
    const fenetres = createFenetres();
    const { application, fermer } = uneApplicationReelle(fichier, (annonce) =>
      fenetres.diffuser({ genre: 'annonce', ...annonce }),
    );
    const serveur = await unServeur({ application, fenetres, pages: construction.pages });
    await donner({ ...serveur, ouvrir: async (onglet) => void (await onglet.goto(serveur.lien())) });
    await serveur.fermer();
    fermer();
    rmSync(dossier, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

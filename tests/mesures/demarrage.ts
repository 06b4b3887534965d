import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { avecChromium, avecHote } from './hote.ts';

/** Un démarrage par la commande, jusqu'à l'accueil utilisable dans Chromium. */
export interface Demarrage {
  /** Jusqu'à la ligne d'adresse. */
  readonly adresseMs: number;
  /** Jusqu'à un titre et des liens que l'on peut suivre. */
  readonly accueilMs: number;
  /** JavaScript reçu à cet instant, compressé. */
  readonly javascriptKo: number;
}

const demarrer = (navigateur: Browser, fichier: string, profil: string): Promise<Demarrage> =>
  avecHote(fichier, profil, async (adresse, depuis) => {
    const adresseMs = performance.now() - depuis;
    const page = await navigateur.newPage();
    const tailles: Promise<number>[] = [];
    page.on('response', (reponse) => {
      if (reponse.url().split(/[?#]/u)[0]?.endsWith('.js'))
        tailles.push(
          reponse.body().then(
            (octets) => gzipSync(octets).byteLength,
            () => 0,
          ),
        );
    });
    await page.goto(adresse);
    await page.locator('main h1').waitFor();
    await page.locator('main a[href^="/instances/"], main a[href^="/reunions/"]').first().waitFor();
    const accueilMs = performance.now() - depuis;
    const javascript = (await Promise.all(tailles)).reduce((somme, taille) => somme + taille, 0);
    await page.close();
    return { adresseMs, accueilMs, javascriptKo: Math.round(javascript / 1000) };
  });

/** Le second démarrage sur un fichier : un premier chauffe les caches, comme chez qui a déjà ouvert l'application. */
export const mesurerDemarrage = (fichier: string, profil: string): Promise<Demarrage> =>
  avecChromium(async (navigateur) => {
    await demarrer(navigateur, fichier, profil);
    return demarrer(navigateur, fichier, profil);
  });

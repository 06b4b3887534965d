import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { chromiumDuSysteme } from '#electron/lanceur/outils.mjs';

const RACINE = join(import.meta.dirname, '../..');
const LANCEUR = join(RACINE, 'electron/lanceur/lanceur.mjs');

/** Un démarrage par la commande, jusqu'à l'accueil utilisable dans Chromium. */
export interface Demarrage {
  /** Jusqu'à la ligne d'adresse. */
  readonly adresseMs: number;
  /** Jusqu'à un titre et des liens que l'on peut suivre. */
  readonly accueilMs: number;
  /** JavaScript reçu à cet instant, compressé. */
  readonly javascriptKo: number;
}

async function demarrer(navigateur: Browser, fichier: string, profil: string): Promise<Demarrage> {
  const debut = performance.now();
  const enfant = spawn(process.execPath, [LANCEUR, 'ouvrir', '--boucle-locale', '--sans-navigateur', fichier], {
    env: { ...process.env, COMITES_EMPLOI_PROFIL: profil },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let adresse: string | null = null;
    for await (const ligne of createInterface({ input: enfant.stdout })) {
      adresse = /http:\/\/127\.0\.0\.1:\S+/u.exec(ligne)?.[0] ?? null;
      if (adresse !== null) break;
    }
    if (adresse === null) throw new Error('Le lanceur s’est arrêté sans donner d’adresse.');
    const adresseMs = performance.now() - debut;
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
    const accueilMs = performance.now() - debut;
    const javascript = (await Promise.all(tailles)).reduce((somme, taille) => somme + taille, 0);
    await page.close();
    return { adresseMs, accueilMs, javascriptKo: Math.round(javascript / 1000) };
  } finally {
    enfant.kill('SIGTERM');
    if (enfant.exitCode === null) await once(enfant, 'exit');
  }
}

/** Le second démarrage sur un fichier : un premier chauffe les caches, comme chez qui a déjà ouvert l'application. */
export async function mesurerDemarrage(fichier: string, profil: string): Promise<Demarrage> {
  const executablePath = chromiumDuSysteme();
  const navigateur = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    await demarrer(navigateur, fichier, profil);
    return await demarrer(navigateur, fichier, profil);
  } finally {
    await navigateur.close();
  }
}

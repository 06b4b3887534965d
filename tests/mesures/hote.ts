import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from '@playwright/test';
import { chromiumDuSysteme } from '#electron/lanceur/outils.mjs';

const RACINE = join(import.meta.dirname, '../..');
const LANCEUR = join(RACINE, 'electron/lanceur/lanceur.mjs');

/** Ouvre l'application par la commande sur un fichier, le temps d'un travail. `depuis` : l'instant du lancement, en ms. */
export async function avecHote<R>(
  fichier: string,
  profil: string,
  travail: (adresse: string, depuis: number) => Promise<R>,
): Promise<R> {
  const depuis = performance.now();
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
    return await travail(adresse, depuis);
  } finally {
    enfant.kill('SIGTERM');
    if (enfant.exitCode === null) await once(enfant, 'exit');
  }
}

/** Un Chromium, le temps d'un travail. */
export async function avecChromium<R>(travail: (navigateur: Browser) => Promise<R>): Promise<R> {
  const executablePath = chromiumDuSysteme();
  const navigateur = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    return await travail(navigateur);
  } finally {
    await navigateur.close();
  }
}

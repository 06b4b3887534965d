import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import { HORLOGE, type Modele, MODELES } from './modeles.ts';

const RACINE = resolve(import.meta.dirname, '../..');
const LIEN = /http:\/\/127\.0\.0\.1:\d+\/#jeton=[\w-]+/gu;

export type HoteLance = Awaited<ReturnType<typeof lancerHote>>;

/**
 * Le vrai hôte de boucle locale, dans son propre processus : port libre, profil et « Documents » temporaires,
 * horloge fixe, copie neuve d'un modèle. Il peut s'arrêter, mourir et se relancer sur les mêmes dossiers.
 */
export async function lancerHote(modele: Modele) {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-bout-'));
  const profil = join(dossier, 'profil');
  const documents = join(dossier, 'documents');
  mkdirSync(profil);
  mkdirSync(documents);
  const fichier = modele === 'vide' ? join(profil, 'premiers-pas.comites') : join(documents, 'exemple.comites');
  copyFileSync(MODELES[modele], fichier);
  const mots = modele === 'vide' ? [] : ['--fichier', fichier];

  let processus: ChildProcess;
  let ecrit = '';
  let port: string | null = null;
  const lien = (): string => ecrit.match(LIEN)?.at(-1) ?? '';

  function demarrer(): Promise<void> {
    ecrit = '';
    const surPort = port === null ? [] : ['--port', port];
    processus = spawn(
      process.execPath,
      [...DES_SOURCES, 'electron/hosts/http/main.ts', '--sans-navigateur', ...surPort, ...mots],
      {
        cwd: RACINE,
        env: {
          ...process.env,
          COMITES_EMPLOI_PROFIL: profil,
          COMITES_EMPLOI_DOCUMENTS: documents,
          COMITES_EMPLOI_HORLOGE: HORLOGE,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    return new Promise((pret, echec) => {
      const lire = (morceau: Buffer) => {
        ecrit += morceau.toString();
        if (lien() === '') return;
        port = new URL(lien()).port;
        pret();
      };
      processus.stdout?.on('data', lire);
      processus.stderr?.on('data', lire);
      processus.once('exit', (code) => echec(new Error(`L’hôte s’est arrêté (${code ?? 'tué'}) :\n${ecrit}`)));
    });
  }

  const arreter = (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> =>
    new Promise((arrete) => {
      if (processus.exitCode !== null || processus.signalCode !== null) return arrete();
      processus.once('exit', () => arrete());
      processus.kill(signal);
    });

  await demarrer();
  return {
    /** Le dernier lien écrit dans le terminal : il ne sert qu'une fois. */
    lien,
    origine: (): string => `http://127.0.0.1:${port ?? ''}`,
    documents,
    /** Tout ce que l'hôte a écrit. */
    ecrit: (): string => ecrit,
    arreter,
    /** Relance sur le même port et les mêmes dossiers, après un arrêt. */
    relancer: demarrer,
    async finir(): Promise<void> {
      await arreter();
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { ouvrirBase } from '#electron/database/open.ts';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import type { Resultat } from '#tests/campagnes.ts';
import { tirage } from '#tests/support/environnement.ts';
import { fautesDuFichier, unModele } from './support/charge.ts';

const CONCURRENT = join(import.meta.dirname, 'support/concurrent.ts');
const ECART_MAX_MS = 50;
/** Au-delà, la personne croirait l'application bloquée. */
const REFUS_MAX_MS = 2_000;
const DEJA_OUVERT = /déjà ouvert dans une autre fenêtre ou un autre programme/u;

/** Ce qu'un concurrent a dit : il tient le fichier et y a écrit, ou il a été refusé, en tant de millisecondes. */
interface Dit {
  readonly ouvert: boolean;
  readonly ms: number;
  readonly message: string;
}

/** Deux programmes déjà nés, qui ouvrent un même fichier au signal : leur naissance ne décide pas de la course. */
function unConcurrent() {
  const enfant: ChildProcess = spawn(process.execPath, [...DES_SOURCES, CONCURRENT], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let repondre: (dit: Dit) => void = () => undefined;
  let echouer: (cause: Error) => void = () => undefined;
  enfant.on('message', (dit: Dit) => repondre(dit));
  enfant.on('exit', (code) => echouer(new Error(`Un concurrent s’est arrêté (${code ?? 'tué'}).`)));
  const envoyer = (ordre: object): Promise<Dit> =>
    new Promise((tenir, rejeter) => {
      [repondre, echouer] = [tenir, rejeter];
      enfant.send(ordre);
    });
  return {
    pret: (): Promise<Dit> => envoyer({ chemin: null }),
    ouvrir: (chemin: string): Promise<Dit> => envoyer({ chemin }),
    fermer: (): Promise<Dit> => envoyer({ chemin: null }),
    finir: (): void => {
      echouer = () => undefined;
      enfant.kill();
    },
  };
}

const apres = (ms: number): Promise<void> => new Promise((tenir) => setTimeout(tenir, ms));

/** Un autre outil tient le fichier, sans rien y écrire : l'application se voit refuser l'ouverture, en le disant. */
function fautesDevantUnOutil(chemin: string): string[] {
  const outil = new Sqlite(chemin);
  try {
    outil.pragma('locking_mode = EXCLUSIVE');
    outil.exec('BEGIN EXCLUSIVE');
    const debut = performance.now();
    try {
      ouvrirBase(chemin).close();
      return ['ouvert malgré un autre outil'];
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      const ms = performance.now() - debut;
      return [
        ...(DEJA_OUVERT.test(message) ? [] : [`mal dit : ${message}`]),
        ...(ms < REFUS_MAX_MS ? [] : [`dit en ${Math.round(ms)} ms`]),
      ];
    }
  } finally {
    outil.close();
  }
}

/** T8 : deux programmes ouvrent le même fichier à quelques millisecondes : un seul écrit, l'autre l'apprend aussitôt. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const hasard = tirage(graine);
  const racine = mkdtempSync(join(tmpdir(), 'comites-deux-'));
  const fautes: string[] = [];
  const concurrents = [unConcurrent(), unConcurrent()] as const;
  let [gagnesParLeSecond, plusLongRefus] = [0, 0];
  try {
    const modele = join(racine, 'modele.comites');
    unModele(modele);
    await Promise.all(concurrents.map((un) => un.pret()));
    for (let essai = 0; essai < essais; essai += 1) {
      const dossier = join(racine, 'essai');
      mkdirSync(dossier);
      const chemin = join(dossier, 'service.comites');
      copyFileSync(modele, chemin);
      const ecart = hasard() * ECART_MAX_MS;
      const vues: string[] = [];
      const [premier, second] = await Promise.all([
        concurrents[0].ouvrir(chemin),
        apres(ecart).then(() => concurrents[1].ouvrir(chemin)),
      ]);
      if (premier.ouvert === second.ouvert)
        vues.push(premier.ouvert ? 'deux écrivains' : `aucun écrivain : ${premier.message} / ${second.message}`);
      if (second.ouvert) gagnesParLeSecond += 1;
      for (const { ouvert, ms, message } of [premier, second]) {
        if (ouvert) continue;
        plusLongRefus = Math.max(plusLongRefus, ms);
        if (!DEJA_OUVERT.test(message)) vues.push(`mal dit : ${message}`);
        if (ms > REFUS_MAX_MS) vues.push(`refus dit en ${Math.round(ms)} ms`);
      }
      await Promise.all(concurrents.map((un) => un.fermer()));
      vues.push(...fautesDuFichier(chemin, 1).fautes, ...fautesDevantUnOutil(chemin));
      fautes.push(
        ...vues.map((faute) => `graine ${graine}, essai ${essai}, à ${ecart.toFixed(1)} ms d’écart : ${faute}`),
      );
      rmSync(dossier, { recursive: true });
    }
  } finally {
    for (const { finir } of concurrents) finir();
    rmSync(racine, { recursive: true, force: true });
  }
  return {
    essais,
    fautes,
    chiffres: {
      'courses gagnées par le second lancé': gagnesParLeSecond,
      'plus long refus, en millisecondes': Math.round(plusLongRefus),
    },
  };
}

import { spawn } from 'node:child_process';

/**
 * @typedef {{ env?: NodeJS.ProcessEnv, dossier?: string, limiteMs?: number }} Conditions
 * @typedef {{ code: number, texte: string, tropLong: boolean }} Issue
 */

/**
 * Lance un programme qui prend la place du lanceur : mêmes entrées et sorties. Au terminal, Ctrl+C
 * parvient déjà aux deux ; ailleurs, le lanceur transmet le signal. Rend le code de sortie, 0 quand
 * c’est la personne qui a arrêté.
 * @param {string} programme
 * @param {readonly string[]} mots
 * @param {Conditions} [conditions]
 * @returns {Promise<number>}
 */
export function lancer(programme, mots, { env = process.env, dossier } = {}) {
  return new Promise((resoudre, rejeter) => {
    const enfant = spawn(programme, mots, { stdio: 'inherit', env, cwd: dossier });
    let arretDemande = false;
    /** @type {Map<NodeJS.Signals, () => void>} */
    const ecoutes = new Map();
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      ecoutes.set(signal, () => {
        arretDemande = true;
        if (signal !== 'SIGINT' || !process.stdin.isTTY) enfant.kill(signal);
      });
    }
    const oublier = () => ecoutes.forEach((ecoute, signal) => process.off(signal, ecoute));
    ecoutes.forEach((ecoute, signal) => process.on(signal, ecoute));
    enfant.on('error', (cause) => {
      oublier();
      rejeter(cause);
    });
    enfant.on('exit', (code) => {
      oublier();
      resoudre(arretDemande ? 0 : (code ?? 1));
    });
  });
}

/**
 * Lance un programme et recueille ce qu’il écrit (sortie et erreurs mêlées). Son entrée est fermée.
 * Passé `limiteMs`, il est arrêté.
 * @param {string} programme
 * @param {readonly string[]} mots
 * @param {Conditions} [conditions]
 * @returns {Promise<Issue>}
 */
export function recueillir(programme, mots, { env = process.env, dossier, limiteMs } = {}) {
  return new Promise((resoudre) => {
    const enfant = spawn(programme, mots, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd: dossier });
    let texte = '';
    let tropLong = false;
    const minuterie =
      limiteMs === undefined
        ? undefined
        : setTimeout(() => {
            tropLong = true;
            enfant.kill('SIGKILL');
          }, limiteMs);
    for (const flux of [enfant.stdout, enfant.stderr]) {
      flux.setEncoding('utf8').on('data', (morceau) => {
        texte += morceau;
      });
    }
    enfant.on('error', (cause) => {
      clearTimeout(minuterie);
      resoudre({ code: 127, texte: cause.message, tropLong });
    });
    enfant.on('close', (code) => {
      clearTimeout(minuterie);
      resoudre({ code: code ?? 1, texte, tropLong });
    });
  });
}

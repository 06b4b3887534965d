import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierDuProfil, duDepot } from './chemins.mjs';
import { recueillir } from './processus.mjs';

/** Limite de la récupération du binaire (une centaine de mégaoctets). */
const LIMITE_MS = 90_000;

const PAQUET = 'node_modules/electron';
const NOMS = /** @type {Record<string, string>} */ ({
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
});

/**
 * Chemin où doit être le binaire d’Electron. Jamais par `require('electron')`, qui le
 * téléchargerait aussitôt.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} plateforme
 */
export const cheminDuBinaire = (env, plateforme) =>
  join(env.ELECTRON_OVERRIDE_DIST_PATH || duDepot(`${PAQUET}/dist`), NOMS[plateforme] ?? 'electron');

/** Note de l’échec, dans le profil du poste : elle ne vaut que pour une version d’Electron. */
const note = () => join(dossierDuProfil(process.env, process.platform), 'electron-absent.json');

/** @returns {string} */
const versionVoulue = () => JSON.parse(readFileSync(duDepot(`${PAQUET}/package.json`), 'utf8')).version;

/** La récupération de cette version a-t-elle déjà échoué sur ce poste ? @returns {boolean} */
export function echecRetenu() {
  try {
    return JSON.parse(readFileSync(note(), 'utf8')).version === versionVoulue();
  } catch {
    return false;
  }
}

/**
 * Récupère le binaire par l’installateur du paquet, une fois. L’échec est retenu pour que le
 * démarrage suivant ne le retente pas.
 * @param {(phrase: string) => void} dire
 * @returns {Promise<boolean>} le binaire est là
 */
export async function recupererBinaire(dire) {
  dire('Récupération de la fenêtre Electron (une seule fois, une minute et demie au plus)…');
  const { code, tropLong } = await recueillir(process.execPath, [duDepot(`${PAQUET}/install.js`)], {
    limiteMs: LIMITE_MS,
  });
  if (code === 0 && existsSync(cheminDuBinaire(process.env, process.platform))) {
    rmSync(note(), { force: true });
    return true;
  }
  const raison = tropLong ? 'limite dépassée' : 'échec de l’installateur';
  try {
    mkdirSync(dossierDuProfil(process.env, process.platform), { recursive: true });
    writeFileSync(note(), `${JSON.stringify({ version: versionVoulue(), raison })}\n`);
  } catch {
    dire('Le profil de ce poste ne peut pas être écrit : cette récupération sera tentée à nouveau.');
  }
  return false;
}

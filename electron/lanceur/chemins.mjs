import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Racine du dépôt. */
export const RACINE = fileURLToPath(new URL('../..', import.meta.url));

/** Chemin absolu d’un fichier du dépôt, écrit avec des « / ». @param {string} chemin */
export const duDepot = (chemin) => join(RACINE, ...chemin.split('/'));

/** Devant une source TypeScript que le Node du projet exécute : ses imports se trouvent sans fouiller le disque. */
export const DES_SOURCES = ['--import', new URL('./resolution.mjs', import.meta.url).href];

/**
 * Dossier du profil de ce poste, le même que celui de l’application.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} plateforme
 * @returns {string}
 */
export function dossierDuProfil(env, plateforme) {
  if (env.COMITES_EMPLOI_PROFIL) return env.COMITES_EMPLOI_PROFIL;
  if (plateforme === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'ComitesEmploi');
  if (plateforme === 'darwin') return join(homedir(), 'Library', 'Application Support', 'ComitesEmploi');
  return join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'ComitesEmploi');
}

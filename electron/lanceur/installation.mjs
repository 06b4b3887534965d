import { existsSync, readFileSync } from 'node:fs';
import { duDepot, RACINE } from './chemins.mjs';
import { cheminDuPaquet, suffit } from './noeud.mjs';
import { Panne } from './panne.mjs';
import { recueillir } from './processus.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Entree
 * @typedef {{ packages?: Record<string, Entree> }} Verrou
 */

/**
 * Ce qui est installé est-il ce que dit le verrou ? npm note ce qu’il a posé dans
 * `node_modules/.package-lock.json` : la comparaison reste juste même si npm a été lancé sans nous.
 * Un paquet facultatif peut manquer (autre plateforme), jamais différer ; `exiges` nomme ceux dont
 * cette machine ne peut se passer.
 * @param {Verrou} verrou
 * @param {Verrou | null} pose
 * @param {readonly string[]} [exiges] chemins du verrou, « node_modules/… »
 * @returns {boolean}
 */
export function installationAJour(verrou, pose, exiges = []) {
  if (!pose?.packages) return false;
  const poses = pose.packages;
  return Object.entries(verrou.packages ?? {})
    .filter(([chemin, entree]) => chemin !== '' && !entree.link)
    .every(([chemin, { version, integrity, optional }]) => {
      const presente = poses[chemin];
      return presente
        ? presente.version === version && presente.integrity === integrity
        : optional === true && !exiges.includes(chemin);
    });
}

const SANS_RESEAU =
  'L’installation a besoin d’un accès à npm (registry.npmjs.org ou le miroir de votre service), et il n’a pas répondu. Vérifiez la connexion ou le proxy (« npm config get proxy »), puis relancez la commande. Rien d’autre n’a été modifié.';

/**
 * Phrase pour un `npm ci` manqué, d’après ce que npm a écrit.
 * @param {string} sortie
 * @returns {string}
 */
export function phraseEchecNpm(sortie) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(sortie)) {
    return SANS_RESEAU;
  }
  if (/ENOSPC/.test(sortie))
    return 'Le disque est plein : l’installation demande environ 800 Mo. Libérez de la place, puis relancez la commande.';
  if (/EACCES|EPERM|EROFS/.test(sortie))
    return 'Le dossier du projet ne peut pas être modifié. Copiez-le dans un dossier à vous, puis relancez la commande.';
  if (/EUSAGE|not in sync/i.test(sortie))
    return '« package.json » et « package-lock.json » ne s’accordent pas. Reprenez les deux fichiers d’une même version du projet.';
  if (/spawn npm ENOENT|npm.*(?:not found|introuvable|n’est pas reconnu|not recognized)/i.test(sortie))
    return 'npm est introuvable. Il est livré avec Node : réinstallez Node 24 depuis nodejs.org, puis relancez la commande.';
  return `L’installation des paquets a échoué. Ce qu’en dit npm :\n${sortie.trim().split('\n').slice(-12).join('\n')}`;
}

/** @param {string} chemin @returns {Verrou | null} */
function lireVerrou(chemin) {
  if (!existsSync(chemin)) return null;
  try {
    return JSON.parse(readFileSync(chemin, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * npm qui nous a lancés, ou celui du système, avec ses mots.
 * @param {readonly string[]} geste
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./processus.mjs').Issue>}
 */
function npm(geste, env) {
  const mots = [...geste, '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retry-maxtimeout=10000'];
  const conditions = { dossier: RACINE };
  if (env.npm_execpath && /npm-cli\.c?js$/.test(env.npm_execpath))
    return recueillir(process.execPath, [env.npm_execpath, ...mots], conditions);
  return process.platform === 'win32'
    ? recueillir('cmd.exe', ['/d', '/s', '/c', 'npm', ...mots], conditions)
    : recueillir('npm', mots, conditions);
}

/**
 * Pose les paquets du verrou. `npm ci` refuse un verrou fait là où le registre ne donnait pas les
 * paquets d’autres plateformes ; `npm install` pose alors les mêmes versions, contrôlées de même.
 */
async function poser() {
  const stricte = await npm(['ci'], process.env);
  return stricte.code !== 0 && /EUSAGE/.test(stricte.texte) ? npm(['install', '--no-save'], process.env) : stricte;
}

/** Le paquet de Node, si celui qui nous exécute est trop ancien : npm le croit facultatif. @returns {string[]} */
function exiges() {
  if (suffit(process.versions.node)) return [];
  return [cheminDuPaquet(process.platform, process.arch).split('/').slice(0, 2).join('/')];
}

/**
 * Installe les paquets quand ils manquent ou que le verrou a changé.
 * @param {(phrase: string) => void} dire
 * @throws {Panne}
 */
export async function installerAuBesoin(dire) {
  const verrou = lireVerrou(duDepot('package-lock.json'));
  if (!verrou)
    throw new Panne('« package-lock.json » manque ou ne se lit pas : reprenez une copie complète du projet.');
  const aJour = () => installationAJour(verrou, lireVerrou(duDepot('node_modules/.package-lock.json')), exiges());
  if (aJour()) return;
  dire('Installation des paquets du projet (une à deux minutes, la première fois seulement)…');
  const { code, texte } = await poser();
  if (code !== 0) throw new Panne(phraseEchecNpm(texte));
  // npm passe sous silence un paquet facultatif qui n’a pas pu être récupéré.
  if (!aJour()) throw new Panne(SANS_RESEAU);
}

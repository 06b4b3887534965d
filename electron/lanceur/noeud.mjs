import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { duDepot } from './chemins.mjs';
import { Panne } from './panne.mjs';
import { lancer } from './processus.mjs';

/**
 * Node qui suffit : il lit les `.ts` sans option et connaît `import.meta.main` (24.2) ; better-sqlite3
 * demande en outre Node-API 10, sans quoi il s’arrête net et sans message.
 */
export const MINIMUM = /** @type {const} */ ([24, 2]);

/** Posée au second départ : un Node de paquet trop ancien ne doit pas tourner en rond. */
const RELANCE = 'COMITES_EMPLOI_RELANCE';

/** @param {string} version « 20.20.2 » */
export function suffit(version) {
  const [majeure = 0, mineure = 0] = version.split('.').map(Number);
  return majeure > MINIMUM[0] || (majeure === MINIMUM[0] && mineure >= MINIMUM[1]);
}

/**
 * Node du paquet de la plateforme, par son chemin : npm 10 n’en fait pas de lien dans `.bin`.
 * @param {NodeJS.Platform} plateforme
 * @param {string} arch
 * @returns {string} chemin dans le dépôt, avec des « / »
 */
export const cheminDuPaquet = (plateforme, arch) =>
  plateforme === 'win32'
    ? `node_modules/node-win-${arch}/bin/node.exe`
    : `node_modules/node-${plateforme}-${arch}/bin/node`;

/**
 * Phrase pour qui n’a ni un Node assez récent ni de paquet pour sa plateforme.
 * @param {string} version
 * @param {NodeJS.Platform} plateforme
 */
export const phraseSansNode = (version, plateforme) =>
  plateforme === 'darwin'
    ? `Sous macOS, Comités Emploi demande Node ${MINIMUM.join('.')} ou plus récent ; celui-ci est en ${version}. Installez Node 24 depuis nodejs.org, puis relancez la commande.`
    : `Node ${version} est trop ancien, et le Node 24 du projet n’est pas installé pour cette machine. Installez Node 24, ou supprimez « node_modules » et relancez la commande avec un accès à npm.`;

/** Environnement où « node » désigne celui du chemin donné. @param {string} noeud @param {NodeJS.ProcessEnv} env */
export function avecNoeud(noeud, env) {
  const cle = Object.keys(env).find((nom) => nom.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [cle]: [dirname(noeud), env[cle]].filter(Boolean).join(delimiter), [RELANCE]: '1' };
}

/**
 * Recommence la même commande avec le Node du projet quand celui-ci est trop ancien.
 * @param {string} entree chemin du lanceur
 * @param {readonly string[]} mots
 * @returns {Promise<number | null>} code de sortie de la seconde vie ; `null` quand ce Node suffit
 * @throws {Panne} aucun Node assez récent
 */
export async function relancerAuBesoin(entree, mots) {
  const version = process.versions.node;
  if (suffit(version)) {
    // La marque a servi : un lanceur né de celui-ci, avec un autre Node, doit pouvoir se relancer.
    delete process.env[RELANCE];
    return null;
  }
  const noeud = duDepot(cheminDuPaquet(process.platform, process.arch));
  if (process.env[RELANCE] || !existsSync(noeud)) throw new Panne(phraseSansNode(version, process.platform));
  return lancer(noeud, [entree, ...mots], { env: avecNoeud(noeud, process.env) });
}

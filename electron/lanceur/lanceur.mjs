#!/usr/bin/env node
/**
 * Une tâche du projet : `node electron/lanceur/lanceur.mjs <tâche> [options]`. Du JavaScript simple,
 * que tout Node depuis le 18 exécute : il installe ce qui manque, puis se relance avec le Node du
 * projet si celui-ci est trop ancien.
 */
import { fileURLToPath } from 'node:url';
import { installerAuBesoin } from './installation.mjs';
import { relancerAuBesoin } from './noeud.mjs';
import { plusProche } from './options.mjs';
import { Panne } from './panne.mjs';
import { aideDe, TACHES } from './taches.mjs';

/** Ce que fait le lanceur se dit sur la sortie d’erreur : la sortie reste à la tâche. @param {string} phrase */
const dire = (phrase) => void process.stderr.write(`${phrase}\n`);

/** @param {readonly string[]} mots @returns {Promise<number>} */
async function executer([nom = '', ...mots]) {
  const tache = Object.hasOwn(TACHES, nom) ? TACHES[nom] : undefined;
  if (!tache) {
    const proche = plusProche(nom, Object.keys(TACHES));
    const debut = nom === '' ? 'Dites quelle tâche lancer.' : `La tâche « ${nom} » n’existe pas.`;
    throw new Panne(`${debut}${proche ? ` Vouliez-vous dire « ${proche} » ?` : ''}\n\n${aideDe(TACHES)}`, 2);
  }
  if (mots.includes('--aide') && tache.aide) {
    process.stdout.write(`${tache.aide}\n`);
    return 0;
  }
  tache.verifier?.(mots);
  await installerAuBesoin(dire);
  return (await relancerAuBesoin(fileURLToPath(import.meta.url), [nom, ...mots])) ?? tache.faire(mots, dire);
}

try {
  process.exitCode = await executer(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof Panne)) throw cause;
  dire(cause.message);
  process.exitCode = cause.code;
}

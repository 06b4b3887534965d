import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DES_SOURCES, duDepot, RACINE } from './chemins.mjs';
import { essayer, verifier } from './essayer.mjs';
import { lireOptions } from './options.mjs';
import { AIDE, lireDemande, ouvrir } from './ouvrir.mjs';
import { Panne } from './panne.mjs';
import { lancer } from './processus.mjs';

/**
 * Une tâche du lanceur. `verifier` relit les options avant toute installation.
 * @typedef {object} Tache
 * @property {string} phrase
 * @property {(mots: readonly string[], dire: (phrase: string) => void) => Promise<number>} faire
 * @property {(mots: readonly string[]) => unknown} [verifier]
 * @property {string} [aide]
 */

const appelant = () => process.env.INIT_CWD ?? process.cwd();

/** @param {readonly string[]} mots */
const sansOption = (mots) => lireOptions(mots, {});

/**
 * Tâche écrite en TypeScript : le Node du projet l’exécute, depuis le dossier de l’appelant, avec
 * toutes ses options.
 * @param {string} script
 * @param {string} phrase
 * @returns {Tache}
 */
const script = (script, phrase) => ({
  phrase,
  faire: (mots) => {
    if (!existsSync(duDepot(script)))
      throw new Panne(`Cette tâche n’est pas dans cette version du projet (« ${script} » manque).`);
    return lancer(process.execPath, [...DES_SOURCES, duDepot(script), ...mots], { dossier: appelant() });
  },
});

/** Des chemins donnés se mettent seulement en forme. @param {readonly string[]} mots */
async function mettreEnForme(mots) {
  const chemins = mots.map((mot) => resolve(appelant(), mot));
  const alias = mots.length === 0 ? await lancer(process.execPath, [duDepot('tests/architecture/aliaser.ts')]) : 0;
  const biome = [duDepot('node_modules/@biomejs/biome/bin/biome'), 'format', '--write', ...chemins];
  return (await lancer(process.execPath, biome, { dossier: RACINE })) || alias;
}

/** @type {Record<string, Tache>} */
export const TACHES = {
  ouvrir: {
    phrase: 'ouvre l’application (npm start)',
    aide: AIDE,
    verifier: (mots) => lireDemande(mots, appelant()),
    faire: ouvrir,
  },
  essayer: { phrase: 'passe tous les essais (npm test)', verifier: sansOption, faire: (_mots, dire) => essayer(dire) },
  verifier: { phrase: 'vérifie en quelques secondes (npm run check)', verifier: sansOption, faire: () => verifier() },
  demo: script('electron/exemple/demo.ts', 'crée l’exemple et tous ses documents (npm run demo -- --sortie DOSSIER)'),
  mesurer: script('tests/mesures/main.ts', 'mesure les temps (npm run bench -- --json FICHIER)'),
  apparence: script(
    'tests/apparence/accepter.ts',
    'montre les pages des documents qui ont changé (npm run apparence -- --accepter)',
  ),
  campagne: script('tests/campagnes.ts', 'mène une campagne longue (npm run campagne -- NOM --essais N)'),
  referentiels: script('electron/referentiels/generer.ts', 'régénère les référentiels'),
  'generer-lint': script('tests/architecture/generer-lint.ts', 'régénère .oxlintrc.json d’après la table des couches'),
  'mettre-en-forme': {
    phrase: 'réécrit les imports en alias et met tout en forme (npm run format, ou -- CHEMINS)',
    faire: mettreEnForme,
  },
};

/** @param {Record<string, Tache>} taches */
export const aideDe = (taches) =>
  `Tâches :\n${Object.entries(taches)
    .map(([nom, { phrase }]) => `  ${nom.padEnd(16)} ${phrase}`)
    .join('\n')}`;

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { sansCouleurs } from './bilan.mjs';
import { duDepot, RACINE } from './chemins.mjs';
import { empreinteRapide } from './empreinte.mjs';
import { Panne } from './panne.mjs';
import { recueillir } from './processus.mjs';

/**
 * Ce que Vite construit : la page, et pour Electron ses programmes. `temoin` est le fichier
 * sans lequel la sortie ne vaut rien.
 * @typedef {{ nom: string, sources: string[], sortie: string, temoin: string, passes: string[][] }} Cible
 */

/** @type {Cible} */
export const PAGE = {
  nom: 'la page',
  sources: ['renderer', 'shared', 'package-lock.json'],
  sortie: 'construit/renderer',
  temoin: 'index.html',
  passes: [['--config', 'renderer/vite.config.ts']],
};

/** Une passe par programme : un preload isolé ne peut pas partager de morceau avec le programme principal. @type {Cible} */
export const ELECTRON = {
  nom: 'l’application Electron',
  sources: ['electron', 'shared', 'package-lock.json', 'construit/renderer.empreinte'],
  sortie: 'construit/electron',
  temoin: 'main.cjs',
  passes: [
    'main',
    'preload',
    'travail',
    'sauvegarde',
    'journal',
    'formation',
    'redacteur',
    'classeur',
    'modele',
    'word',
    'profil',
    'texte',
    'gardien',
  ].map((entree) => ['--config', 'electron/vite.config.ts', '--mode', entree]),
};

/** @param {Cible} cible */
const fichierEmpreinte = ({ sortie }) => duDepot(`${sortie}.empreinte`);

/**
 * Une cible est périmée si sa sortie manque ou si ses sources ont bougé depuis.
 * @param {Cible} cible
 * @returns {boolean}
 */
export function estPerimee(cible) {
  const note = fichierEmpreinte(cible);
  if (!existsSync(duDepot(`${cible.sortie}/${cible.temoin}`)) || !existsSync(note)) return true;
  return readFileSync(note, 'utf8') !== empreinteRapide(RACINE, cible.sources);
}

/** Ce que Vite signale, sans couleurs ni appels internes. @param {string} texte */
const sansTrace = (texte) =>
  sansCouleurs(texte)
    .split('\n')
    .filter((ligne) => !/^\s+at /.test(ligne))
    .join('\n');

/**
 * Construit une cible périmée, à côté, puis la met en place d’un geste : un échec laisse l’ancienne.
 * @param {Cible} cible
 * @param {(phrase: string) => void} dire
 * @throws {Panne} avec ce que Vite a signalé
 */
export async function construireAuBesoin(cible, dire) {
  if (!estPerimee(cible)) return;
  dire(`Construction de ${cible.nom}…`);
  const empreinte = empreinteRapide(RACINE, cible.sources);
  const provisoire = duDepot(`${cible.sortie}.${process.pid}`);
  mkdirSync(provisoire, { recursive: true });
  try {
    for (const passe of cible.passes) {
      const mots = [
        duDepot('node_modules/vite/bin/vite.js'),
        'build',
        ...passe,
        '--outDir',
        provisoire,
        '--logLevel',
        'warn',
      ];
      const { code, texte } = await recueillir(process.execPath, mots, { dossier: RACINE });
      if (code !== 0) throw new Panne(`La construction de ${cible.nom} a échoué.\n${sansTrace(texte)}`);
    }
    rmSync(duDepot(cible.sortie), { recursive: true, force: true });
    renameSync(provisoire, duDepot(cible.sortie));
    writeFileSync(fichierEmpreinte(cible), empreinte);
  } finally {
    rmSync(provisoire, { recursive: true, force: true });
  }
}

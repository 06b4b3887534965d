import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DES_SOURCES, duDepot, RACINE } from './chemins.mjs';
import { construireAuBesoin, ELECTRON, PAGE } from './construction.mjs';
import { cheminDuBinaire, echecRetenu, recupererBinaire } from './fenetre-electron.mjs';
import { aUnEcran, choisirHote } from './hote.mjs';
import { lireOptions } from './options.mjs';
import { Panne } from './panne.mjs';
import { lancer } from './processus.mjs';

export const AIDE = `Ouvre Comités Emploi.

  npm start                             ouvre le dernier fichier de travail, ou l’accueil
  npm start -- "Mon service.comites"    ouvre ce fichier
  npm start -- --exemple                ouvre une copie de l’exemple

  --port 4000          port fixe de la boucle locale (sinon, un port libre)
  --sans-navigateur    écrit l’adresse sans ouvrir le navigateur
  --arret-auto         s’arrête dix minutes après la fermeture de la dernière fenêtre
  --boucle-locale      dans le navigateur, même si Electron est possible
  --electron           dans une fenêtre Electron, en retentant au besoin sa récupération
  --aide               cette page

COMITES_EMPLOI_FICHIER, COMITES_EMPLOI_PORT et COMITES_EMPLOI_PROFIL (dossier du profil de ce
poste) valent les options du même nom.`;

/** @type {import('./options.mjs').Declaration} */
const OPTIONS = {
  port: 'entier',
  exemple: 'drapeau',
  'sans-navigateur': 'drapeau',
  'arret-auto': 'drapeau',
  'boucle-locale': 'drapeau',
  electron: 'drapeau',
  aide: 'drapeau',
};

/**
 * Lit et vérifie ce que la personne a demandé.
 * @param {readonly string[]} mots
 * @param {string} dossierAppelant d’où les chemins relatifs se lisent
 * @throws {Panne}
 */
export function lireDemande(mots, dossierAppelant) {
  const { options, reste } = lireOptions(mots, OPTIONS, 1);
  const fichier = reste[0] === undefined ? null : resolve(dossierAppelant, reste[0]);
  const port = typeof options.port === 'number' ? options.port : null;
  if (port !== null && (port < 1024 || port > 65_535))
    throw new Panne(`Le port ${port} ne convient pas : choisissez un nombre de 1024 à 65535.`, 2);
  if (fichier && options.exemple) throw new Panne('Choisissez : un fichier de travail, ou « --exemple ».', 2);
  if (options.electron && options['boucle-locale'])
    throw new Panne('Choisissez : « --electron » ou « --boucle-locale ».', 2);
  /** @type {'electron' | 'boucle-locale' | null} */
  const demande = options.electron ? 'electron' : options['boucle-locale'] ? 'boucle-locale' : null;
  const pourHote = [
    ...(fichier ? ['--fichier', fichier] : []),
    ...(port === null ? [] : ['--port', String(port)]),
    ...['exemple', 'sans-navigateur', 'arret-auto'].filter((nom) => options[nom]).map((nom) => `--${nom}`),
  ];
  return { demande, pourHote };
}

/** @param {'electron' | 'boucle-locale' | null} demande @returns {import('./hote.mjs').Faits} */
const releverFaits = (demande) => ({
  demande,
  programme: existsSync(duDepot('electron/hosts/electron/main.ts')),
  ecran: aUnEcran(process.env, process.platform),
  root: process.getuid?.() === 0,
  binaire: existsSync(cheminDuBinaire(process.env, process.platform)),
  echecRetenu: echecRetenu(),
});

/**
 * Ouvre l’application et attend sa fermeture.
 * @param {readonly string[]} mots
 * @param {(phrase: string) => void} dire
 * @returns {Promise<number>} code de sortie
 */
export async function ouvrir(mots, dire) {
  const { demande, pourHote } = lireDemande(mots, process.env.INIT_CWD ?? process.cwd());
  await construireAuBesoin(PAGE, dire);
  const faits = releverFaits(demande);
  let { choix, raison } = choisirHote(faits);
  if (choix === 'recuperer') {
    const binaire = await recupererBinaire(dire);
    ({ choix, raison } = choisirHote({ ...faits, demande: null, binaire, echecRetenu: !binaire }));
  }
  if (choix === 'impossible') throw new Panne(`${raison} Retirez « --electron » pour ouvrir dans le navigateur.`);
  if (choix === 'electron') {
    await construireAuBesoin(ELECTRON, dire);
    return lancer(cheminDuBinaire(process.env, process.platform), [RACINE, ...pourHote]);
  }
  if (raison) dire(`${raison} Ouverture dans le navigateur.`);
  // Node garde ce qu’il a compilé : sans cela, chaque ouverture retire de nouveau les types de tout le programme.
  const env = { NODE_COMPILE_CACHE: duDepot('.cache/node'), ...process.env };
  return lancer(process.execPath, [...DES_SOURCES, duDepot('electron/hosts/http/main.ts'), ...pourHote], { env });
}

/**
 * Ce qu’on sait du poste avant de choisir.
 * @typedef {object} Faits
 * @property {'electron' | 'boucle-locale' | null} demande ce que la personne impose
 * @property {boolean} programme le programme Electron existe dans ce projet
 * @property {boolean} ecran il y a un écran où ouvrir une fenêtre
 * @property {boolean} root le compte est celui de l’administrateur du système
 * @property {boolean} binaire le binaire d’Electron est là
 * @property {boolean} echecRetenu sa récupération a déjà échoué sur ce poste
 *
 * @typedef {'electron' | 'boucle-locale' | 'recuperer' | 'impossible'} Choix
 */

/** Phrase de chaque empêchement. */
const RAISONS = {
  programme: 'La fenêtre Electron n’est pas dans cette version du projet.',
  ecran: 'Aucun écran n’est accessible depuis cette session.',
  root: 'Le compte est « root » : le navigateur d’Electron y perdrait sa protection.',
  echecRetenu:
    'La fenêtre Electron n’a pas pu être récupérée sur ce poste (« npm start -- --electron » pour réessayer).',
};

/**
 * Choisit l’hôte : la fenêtre Electron quand tout s’y prête, sinon le navigateur sur la boucle
 * locale. `recuperer` : il ne manque que le binaire. `impossible` : Electron est imposé et ne peut
 * pas s’ouvrir.
 * @param {Faits} faits
 * @returns {{ choix: Choix, raison: string | null }}
 */
export function choisirHote({ demande, programme, ecran, root, binaire, echecRetenu }) {
  if (demande === 'boucle-locale') return { choix: 'boucle-locale', raison: null };
  const empechement = !programme ? RAISONS.programme : !ecran ? RAISONS.ecran : root ? RAISONS.root : null;
  if (empechement) return { choix: demande === 'electron' ? 'impossible' : 'boucle-locale', raison: empechement };
  if (binaire) return { choix: 'electron', raison: null };
  if (echecRetenu && demande !== 'electron') return { choix: 'boucle-locale', raison: RAISONS.echecRetenu };
  return { choix: 'recuperer', raison: null };
}

/**
 * Y a-t-il un écran ? Windows et macOS en ont toujours un pour une session ouverte.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} plateforme
 */
export const aUnEcran = (env, plateforme) =>
  plateforme === 'win32' || plateforme === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

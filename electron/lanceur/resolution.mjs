/**
 * À précharger (`node --import`) : trouve les sources du projet sans fouiller le disque. Chaque module y nomme les autres
 * en entier, `#couche/…/nom.ts` ou `./nom.ts` ; Node relisait pour chacun les package.json et les états des fichiers,
 * près de la moitié du temps d’une ouverture.
 */
import { registerHooks } from 'node:module';

const RACINE = new URL('../../', import.meta.url);

registerHooks({
  resolve(nom, contexte, suivant) {
    const { parentURL } = contexte;
    if (!nom.endsWith('.ts') || parentURL === undefined || parentURL.includes('/node_modules/'))
      return suivant(nom, contexte);
    const url = nom.startsWith('#') ? new URL(nom.slice(1), RACINE) : new URL(nom, parentURL);
    return { url: url.href, format: 'module-typescript', shortCircuit: true };
  },
});

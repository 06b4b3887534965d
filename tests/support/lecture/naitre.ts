import { resolve } from 'node:path';
import { naitreDeNode } from '#electron/hosts/enfant-de-node.ts';

/** Comme l'hôte de boucle locale ; ce que Node compile sert d'un essai à l'autre. */
export const naitre = naitreDeNode(resolve('node_modules/.cache/lecteurs'));

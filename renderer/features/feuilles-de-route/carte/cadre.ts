import type { Ecriture } from '#shared/documents/graphiques/carte/nommer.ts';
import type { Cadre } from '#shared/documents/graphiques/carte/placer.ts';

/** La carte à l’écran, en pixels. */
export const CADRE: Cadre = { largeur: 660, hauteur: 440, rayon: 13, marge: 40 };

/** Largeur moyenne d’une lettre du nom, dans le corps de `carte.css`. */
const LETTRE = 6.9;
export const ECRITURE: Ecriture = { largeurDe: (nom) => nom.length * LETTRE, corps: 13 };

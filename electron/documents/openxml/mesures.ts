/** Unités de Word : le vingtième de point pour les distances, le demi-point pour les corps. */

/** Centimètres en vingtièmes de point. */
export const cm = (valeur: number): number => Math.round((valeur * 1440) / 2.54);
/** Points en vingtièmes de point. */
export const pt = (valeur: number): number => Math.round(valeur * 20);
/** Corps d'un caractère, en demi-points. */
export const corps = (points: number): number => Math.round(points * 2);
/** Interligne multiple : 1 vaut 240. */
export const interligne = (multiple: number): number => Math.round(multiple * 240);
/** Points d'écran, à 96 par pouce, en unités d'image de Word. */
export const emu = (pointsDEcran: number): number => pointsDEcran * 9525;
/** Centimètres en points d'écran. */
export const ecran = (valeur: number): number => Math.round((valeur * 96) / 2.54);
/** Centimètres en unités d'image de Word. */
export const emuDe = (centimetres: number): number => Math.round(centimetres * 360_000);

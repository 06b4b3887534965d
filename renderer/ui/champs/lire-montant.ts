import { centimesDe } from '#shared/text/montants.ts';
import { estNonDit, lireNombre } from './lire-nombre.ts';

const MILLIERS = /\s*k€?$/iu;
const DEVISE = /€|\beur(?:os?)?\b/iu;
/** « 1.234,50 », « 12.000 » : devant trois chiffres, le point sépare des milliers ; un montant n'a que deux décimales. */
const POINT_DES_MILLIERS = /(?<=\d)\.(?=\d{3}(?:\.\d{3})*(?:,\d*)?$)/gu;

/** Un montant tapé, en euros : « 12 k€ », « 6 000 € », « 12.000,50 » ; « n.d. » ou rien : `null` ; illisible : `NaN`. */
export function lireEuros(texte: string): number | null {
  const nu = texte.replace(DEVISE, '').trim();
  if (estNonDit(nu)) return null;
  const euros = lireNombre(nu.replace(MILLIERS, '').replace(POINT_DES_MILLIERS, ''));
  return euros !== null && MILLIERS.test(nu) ? Math.round(euros * 1e9) / 1e6 : euros;
}

/** Le même montant, en centimes : celui des cellules d'une grille. */
export function lireMontant(texte: string): number | null {
  const euros = lireEuros(texte);
  return euros === null ? null : centimesDe(euros);
}

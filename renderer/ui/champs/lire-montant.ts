import { centimesDe } from '#shared/text/montants.ts';
import { lireNombre } from './lire-nombre.ts';

/** Rien de connu ; le tiret d'un format comptable en est : « – € ». */
const INCONNU = /^(?:n\.?\s?d\.?|\?|à définir|[-–—])$/iu;
const MILLIERS = /\s*k€?$/iu;
const DEVISE = /€|\beur(?:os?)?\b/iu;
/** « 1.234,50 » : le point n'y sépare des milliers que si une virgule suit. */
const POINT_DES_MILLIERS = /(?<=\d)\.(?=\d{3}(?:\.\d{3})*,)/gu;

/** Un montant tapé dans une cellule, en centimes : « 12k », « 1 234,50 € » ; « n.d. » ou rien : `null` ; illisible : `NaN`. */
export function lireMontant(texte: string): number | null {
  const nu = texte.replace(DEVISE, '').replace(POINT_DES_MILLIERS, '').trim();
  if (INCONNU.test(nu)) return null;
  const euros = lireNombre(nu.replace(MILLIERS, ''));
  if (euros === null) return null;
  return centimesDe(MILLIERS.test(nu) ? euros * 1000 : euros);
}

import { centimesDe } from '#shared/text/montants.ts';

/** Rien de connu, et dit tel ; le tiret d'un format comptable en est : « – ». */
const NON_DIT = /^(?:n\.?\s?[dc]\.?|\?|à définir|[-–—])$/iu;

/** « n.d. », « nd », « ? », « – » : une valeur que l'on n'a pas, ce qui n'est pas zéro. */
export const estNonDit = (texte: string): boolean => NON_DIT.test(texte.trim());

/** Un nombre que l'on peut n'avoir pas : « n.d. » se lit `null`, comme rien. */
export const lireNombreOuNonDit = (texte: string): number | null => (estNonDit(texte) ? null : lireNombre(texte));

/**
 * Lit un nombre écrit à la française : « 12 300,5 », « 1 200 », « -3 ».
 * Rend `null` si rien n'est écrit, `NaN` si ce n'est pas un nombre : le schéma du champ dira la faute.
 */
export function lireNombre(texte: string): number | null {
  const serre = texte.replace(/[\s\u00A0\u202F]/gu, '').replace(',', '.');
  if (serre === '') return null;
  return /^[-+]?\d+(?:\.\d*)?$/u.test(serre) ? Number(serre) : Number.NaN;
}

/**
 * Écrit un nombre à la française, ou rien.
 * @param decimales nombre exact de chiffres après la virgule, ou ce qu'il faut
 * @param annee une année, qui s'écrit d'un tenant
 */
export function ecrireNombre(nombre: number | null, decimales: number | null = null, annee = false): string {
  if (nombre === null || Number.isNaN(nombre)) return '';
  if (annee) return String(nombre);
  const bornes =
    decimales === null
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: decimales, maximumFractionDigits: decimales };
  return new Intl.NumberFormat('fr-FR', bornes).format(nombre);
}

/** Écrit des euros à la française : « 12 000 », « 12 300,50 » ; une saisie plus fine que le centime reste telle. */
export const ecrireMontant = (euros: number | null): string =>
  ecrireNombre(euros, euros === null || centimesDe(euros) % 1 !== 0 ? null : Number.isInteger(euros) ? 0 : 2);

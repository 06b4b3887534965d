/**
 * Lit un nombre écrit à la française : « 12 300,5 », « 1 200 », « -3 ».
 * Rend `null` si rien n'est écrit, `NaN` si ce n'est pas un nombre : le schéma du champ dira la faute.
 */
export function lireNombre(texte: string): number | null {
  const serre = texte.replace(/[\s\u00A0\u202F]/gu, '').replace(',', '.');
  if (serre === '') return null;
  return /^[-+]?\d+(?:\.\d*)?$/u.test(serre) ? Number(serre) : Number.NaN;
}

const ecriture = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 });

/** Écrit un nombre à la française, ou rien. */
export const ecrireNombre = (nombre: number | null): string =>
  nombre === null || Number.isNaN(nombre) ? '' : ecriture.format(nombre);

/** Le texte d'une pièce, ou pourquoi il n'y en a pas : sans texte (une image), chiffré, abîmé, trop lourd, trop long à lire. */
export interface TexteLu {
  /** `coupe` : seul le début se cherche. */
  readonly etat: 'lu' | 'coupe' | 'vide' | 'chiffre' | 'abime' | 'lourd' | 'long';
  /** Vide quand rien ne s'est lu. */
  readonly texte: string;
}

/** Deux cents pages : au-delà, le début d'un document suffit à le retrouver. */
export const TEXTE_AU_PLUS = 400_000;

/** Un texte lu, coupé s'il est trop long ; sans une lettre, la pièce est une image. */
export function enTexteLu(texte: string): TexteLu {
  const plat = texte
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\n\s*/gu, '\n')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(plat)) return { etat: 'vide', texte: '' };
  if (plat.length <= TEXTE_AU_PLUS) return { etat: 'lu', texte: plat };
  return { etat: 'coupe', texte: plat.slice(0, TEXTE_AU_PLUS) };
}

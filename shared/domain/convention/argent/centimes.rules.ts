/**
 * Argent en centimes entiers. Une somme reste un entier sûr ; un produit passe par `BigInt` : rien ne se perd jusqu'à
 * 999 999 999,99 € par ligne, et au-delà.
 */

/** Un taux en dix-millièmes : 1 500 vaut 15 %. */
export type DixMilliemes = number;

/** Cent pour cent, en dix-millièmes. */
export const ENTIER: DixMilliemes = 10_000;

/**
 * montant × numerateur ÷ denominateur, arrondi au centime, la moitié vers le haut (§ 2.2). Entiers seulement ;
 * dénominateur positif. D'un montant négatif, la moitié va aussi vers le haut : −0,5 donne 0.
 */
export function produitArrondi(montant: number, numerateur: number, denominateur: number): number {
  const haut = 2n * BigInt(montant) * BigInt(numerateur) + BigInt(denominateur);
  const bas = 2n * BigInt(denominateur);
  const quotient = haut / bas;
  return Number(haut < 0n && haut % bas !== 0n ? quotient - 1n : quotient);
}

/** Une part d'un montant, à un taux en dix-millièmes. */
export const auTaux = (montant: number, taux: DixMilliemes): number => produitArrondi(montant, taux, ENTIER);

/** Part d'un total, en dix-millièmes, arrondie ; `null` d'un total nul : « n.d. ». */
export const tauxDe = (part: number, total: number): DixMilliemes | null =>
  total <= 0 ? null : produitArrondi(part, ENTIER, total);

/** Somme de montants. */
export const sommeDe = (montants: readonly number[]): number => montants.reduce((total, un) => total + un, 0);

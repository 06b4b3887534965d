/** L'hôte rend au plus deux cents lignes à la fois. */
const AU_PLUS = 200;
const PAS = 60;
const AVANT = 50;

/** Les lignes à demander pour montrer celles en vue : par grands pas, pour ne pas redemander à chaque cran de molette. */
export function trancheDe(total: number, premiere: number): { readonly debut: number; readonly nombre: number } {
  if (total <= AU_PLUS) return { debut: 0, nombre: AU_PLUS };
  return { debut: Math.max(0, Math.floor((premiere - AVANT) / PAS) * PAS), nombre: AU_PLUS };
}

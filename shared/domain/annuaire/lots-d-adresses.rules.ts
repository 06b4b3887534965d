/** Ce qui sépare deux adresses dans « À : » : Outlook attend le point-virgule, les autres la virgule (RFC 5322). */
export const SEPARATEURS = { 'point-virgule': '; ', virgule: ', ' } as const;
export type Separateur = keyof typeof SEPARATEURS;

/** Adresses par courriel que l'on propose : les messageries de l'État en refusent au-delà de quelques centaines. */
export const TAILLES_DE_LOT = [50, 100, 200, 500] as const;
export const TAILLE_DE_LOT = 100;

/** Signes qu'un lien « mailto: » tient sans être coupé par Windows et les navigateurs. */
export const SIGNES_D_UN_LIEN = 2000;

/** Coupe une liste en lots d'au plus `taille` adresses, dans leur ordre. */
export function lotsDe<T>(adresses: readonly T[], taille: number): T[][] {
  const lots: T[][] = [];
  for (let debut = 0; debut < adresses.length; debut += taille) lots.push(adresses.slice(debut, debut + taille));
  return lots;
}

/**
 * Le lien qui ouvre la messagerie, tous en copie cachée ; `null` s'il serait trop long pour arriver entier.
 * @param adresses adresses seules, sans les noms
 */
export function lienVersLaMessagerie(adresses: readonly string[], separateur: Separateur): string | null {
  const lien = `mailto:?bcc=${adresses.map(encodeURIComponent).join(SEPARATEURS[separateur].trim())}`;
  return lien.length > SIGNES_D_UN_LIEN ? null : lien;
}

import { typographier } from '#shared/text/typographie.ts';

/** Seuil par défaut : un nombre de 1 à 4 ne s'imprime pas (I11). */
export const SEUIL_DES_PETITES_CASES = 5;

/** Le nombre est assez petit pour désigner quelqu'un ; zéro ne désigne personne. */
export const estPetite = (nombre: number, seuil: number = SEUIL_DES_PETITES_CASES): boolean =>
  nombre > 0 && nombre < seuil;

/** La légende du tableau. */
export const legendeDesCases = (seuil: number = SEUIL_DES_PETITES_CASES): string =>
  typographier(`n.c. : non communiqué, de 1 à ${seuil - 1}, ou tu pour qu’un tel nombre ne se retrouve pas.`);

/** Ce qu'une ligne tue laisse deviner malgré tout : son total en clair, des cases tues qui valent toutes 1. */
export function estSerree(parts: readonly number[], tues: readonly boolean[], totalTu: boolean): boolean {
  const cachees = parts.filter((_, rang) => tues[rang] === true);
  return !totalTu && cachees.length > 0 && cachees.reduce((somme, n) => somme + n, 0) <= cachees.length;
}

/** Rangs du plus petit au plus grand, les zéros en dernier : ce que l'on tait pour protéger. */
export const ordreDeProtection = (nombres: readonly number[]): readonly number[] =>
  nombres
    .map((nombre, rang) => ({ rang, poids: nombre === 0 ? Number.MAX_SAFE_INTEGER : nombre }))
    .toSorted((a, b) => a.poids - b.poids)
    .map(({ rang }) => rang);

/**
 * Cases à taire d'une ligne et de son total, dernier de la liste (I11) : les petites, et tant qu'une seule est tue ou
 * que tout se devine, la plus petite de celles qui restent.
 */
export function petitesCasesDeLaLigne(
  ligne: readonly number[],
  seuil: number = SEUIL_DES_PETITES_CASES,
): readonly boolean[] {
  const tues = ligne.map((nombre) => estPetite(nombre, seuil));
  const parts = ligne.slice(0, -1);
  for (const rang of ordreDeProtection(ligne)) {
    const compte = tues.filter(Boolean).length;
    if (compte === 0 || (compte > 1 && !estSerree(parts, tues, tues.at(-1) === true))) return tues;
    tues[rang] = true;
  }
  return tues;
}

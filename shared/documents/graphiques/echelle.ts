/** Les bornes d’un axe, qui contient toujours zéro : une barre ou une courbe ne ment pas sur sa hauteur. */
export interface Bornes {
  readonly bas: number;
  readonly haut: number;
}

export function bornesDe(valeurs: readonly number[]): Bornes {
  return { bas: Math.min(0, ...valeurs), haut: Math.max(0, ...valeurs) };
}

/** En deçà, tout se vaut. */
export const INFIME = 1e-9;

/** Le pas rond, 1, 2 ou 5 fois une puissance de dix, qui coupe une étendue en quatre ou cinq. */
export function pasRond(etendue: number): number {
  if (!(etendue > INFIME)) return 1;
  const brut = etendue / 4;
  const puissance = 10 ** Math.floor(Math.log10(brut));
  const facteur = [1, 2, 5, 10].find((un) => un * puissance >= brut * 0.999) ?? 10;
  return facteur * puissance;
}

/** Les graduations rondes d’un axe : la première à sa borne basse ou dessous, la dernière à sa borne haute ou dessus. */
export function graduations({ bas, haut }: Bornes): readonly number[] {
  const pas = pasRond(haut - bas);
  const [debut, fin] = [Math.floor(bas / pas + 1e-9), Math.ceil(haut / pas - 1e-9)];
  const rangs = Array.from({ length: Math.max(fin, debut + 1) - debut + 1 }, (_, rang) => debut + rang);
  // Sans le bruit des flottants : 3 × 0,1 n’est pas 0,30000000000000004.
  return rangs.map((rang) => Number((rang * pas).toPrecision(12)) + 0);
}

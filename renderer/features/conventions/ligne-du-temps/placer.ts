/** Largeur de la ligne (px) : ce qui tient à 1366 px ; plus large, les étiquettes ne font que s'écarter. */
export const LARGEUR = 940;
/** Ce qu'un axe laisse à sa droite (px), pour l'étiquette de sa dernière échéance. */
export const RESERVE = 132;
/** Rangs d'étiquettes d'un côté, au plus : au-delà, l'échéance se dit dans la liste. */
export const RANGS = 3;

const LETTRE = 6.5;
const ECART = 8;

/** Une étiquette à poser : où est son point (px), ce qu'elle écrit, ce qu'elle presse. */
export interface APoser {
  readonly cle: string;
  readonly x: number;
  readonly lignes: readonly string[];
  /** La place manque : la moins pressante cède, une chose faite avant un retard. */
  readonly presse: number;
}

/** Largeur d'une étiquette (px), sans la mesurer : la plus longue de ses lignes. */
export const largeurDe = (lignes: readonly string[]): number =>
  Math.ceil(Math.max(...lignes.map((ligne) => ligne.length)) * LETTRE) + ECART;

/** De la dernière à la première : aucune n'en recouvre une autre, ni le trait d'une plus haute. */
function poserToutes(etiquettes: readonly APoser[]): ReadonlyMap<string, number> {
  const rangs = new Map<string, number>();
  const posees: { readonly x: number; readonly rang: number }[] = [];
  for (const { cle, x, lignes } of etiquettes.toSorted((a, b) => b.x - a.x)) {
    const bout = x + largeurDe(lignes);
    const libre = (rang: number) => posees.every((autre) => autre.rang < rang || bout <= autre.x);
    // Deux points confondus : le second n'a pas de trait à lui.
    if (posees.some((autre) => Math.abs(autre.x - x) < 2)) continue;
    const rang = Array.from({ length: RANGS }, (_, n) => n).find(libre);
    if (rang === undefined) continue;
    rangs.set(cle, rang);
    posees.push({ x, rang });
  }
  return rangs;
}

/**
 * Le rang de chaque étiquette d'un côté de l'axe : 0 contre l'axe, 1 au-delà… ; absente : pas de place. Une étiquette part
 * de son point vers la droite. La plus pressante se pose d'abord, de même presse la plus
 * ancienne, ou la plus récente de celles qui sont faites ; une autre s'ajoute si toutes tiennent encore.
 */
export function placer(etiquettes: readonly APoser[]): ReadonlyMap<string, number> {
  let posees: readonly APoser[] = [];
  const dabord = (a: APoser, b: APoser) => b.presse - a.presse || (a.presse > 0 ? a.x - b.x : b.x - a.x);
  for (const une of etiquettes.toSorted(dabord)) {
    const ensemble = [...posees, une];
    if (poserToutes(ensemble).size === ensemble.length) posees = ensemble;
  }
  return poserToutes(posees);
}

/** Ce que montre une tuile : une couleur, un signe et un mot, jamais la couleur seule. */
export type SensDeTuile = 'pourvue' | 'vacante' | 'inconnue';

/** Un territoire dessiné par un carré, à sa place dans la grille. */
export interface TuileMontree {
  readonly cle: string;
  readonly colonne: number;
  readonly rang: number;
  /** « 55 ». */
  readonly code: string;
  readonly nom: string;
  readonly sens: SensDeTuile;
  /** Un point, une personne. */
  readonly points: number;
  /** L'état en un mot ou deux : « vacante ». */
  readonly mot: string;
  /** La phrase lue, qui commence par ce qui est écrit : « 55 Meuse vacante : depuis le 1er février 2026, sans opérateur ». */
  readonly phrase: string;
}

/** Au-delà de trois points, ils ne se comptent plus d'un regard. */
const POINTS_AU_PLUS = 3;
export const PAS_DES_POINTS = 9;

/** Combien de signes porte une tuile. */
export const nombreDePoints = ({ sens, points }: Pick<TuileMontree, 'sens' | 'points'>): number =>
  sens === 'pourvue' ? Math.min(Math.max(points, 1), POINTS_AU_PLUS) : 1;

export type Fleche = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const PAS: Readonly<Record<Fleche, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** S'écarter coûte plus qu'avancer : on reste sur sa ligne tant qu'elle continue. */
const ECART = 3;

/** La tuile la plus proche dans ce sens ; `null` s'il n'y en a plus. */
export function tuileVoisine(
  tuiles: readonly Pick<TuileMontree, 'cle' | 'colonne' | 'rang'>[],
  depuis: string,
  fleche: Fleche,
): string | null {
  const ici = tuiles.find(({ cle }) => cle === depuis);
  if (ici === undefined) return tuiles[0]?.cle ?? null;
  const [dx, dy] = PAS[fleche];
  const candidates = tuiles.flatMap(({ cle, colonne, rang }) => {
    const avance = (colonne - ici.colonne) * dx + (rang - ici.rang) * dy;
    const ecart = Math.abs((colonne - ici.colonne) * dy) + Math.abs((rang - ici.rang) * dx);
    return avance > 0 ? [{ cle, cout: avance + ECART * ecart }] : [];
  });
  return candidates.toSorted((une, autre) => une.cout - autre.cout)[0]?.cle ?? null;
}

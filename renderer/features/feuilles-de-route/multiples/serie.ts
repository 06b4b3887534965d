import { joursEntre } from '#shared/dates/date-civile.ts';
import type { Indicateur, Mesure, Moment } from '#shared/domain/feuille-de-route/indicateur.schema.ts';

/** Une valeur notée, à sa place dans le dessin. `y` manque : « n.d. », ce qui n'est pas zéro. */
export interface PointDeSerie {
  readonly id: string;
  readonly moment: Moment;
  readonly x: number;
  readonly y: number | null;
}

/** Ce que dessine un indicateur : ses valeurs dans le temps, et la hauteur de sa cible. */
export interface Serie {
  readonly points: readonly PointDeSerie[];
  /** Le trait de l'initiale aux réalisées : il s'interrompt à chaque « n.d. ». */
  readonly trace: string;
  readonly cible: number | null;
}

export const LARGEUR = 260;
export const HAUTEUR = 92;
const MARGE = { x: 14, haut: 14, bas: 18 };
export const SOL = HAUTEUR - MARGE.bas;

/** Les valeurs de l'ensemble, partout : celles qui se suivent d'une année à l'autre. */
export const mesuresSuivies = (mesures: readonly Mesure[]): readonly Mesure[] =>
  mesures
    .filter(({ sexe, territoire }) => sexe === 'ensemble' && territoire === 'ensemble')
    .toSorted((une, autre) => une.le.localeCompare(autre.le));

/** Place les valeurs d'un indicateur ; l'axe des valeurs part toujours de zéro. */
export function dessinerLaSerie({ mesures }: Pick<Indicateur, 'mesures'>): Serie {
  const suivies = mesuresSuivies(mesures);
  const [premiere, derniere] = [suivies[0]?.le ?? '', suivies.at(-1)?.le ?? ''];
  const duree = premiere === derniere ? 0 : joursEntre(premiere, derniere);
  const haut = Math.max(...suivies.map(({ valeur }) => valeur ?? 0), 0);
  const placeX = (le: string): number =>
    duree === 0 ? LARGEUR / 2 : MARGE.x + (joursEntre(premiere, le) / duree) * (LARGEUR - 2 * MARGE.x);
  const placeY = (valeur: number): number => (haut === 0 ? SOL : SOL - (valeur / haut) * (SOL - MARGE.haut));
  const points = suivies.map(
    ({ id, moment, le, valeur }): PointDeSerie => ({
      id,
      moment,
      x: placeX(le),
      y: valeur === null ? null : placeY(valeur),
    }),
  );
  let trace = '';
  let leve = true;
  for (const { moment, x, y } of points) {
    if (moment === 'cible') continue;
    if (y !== null) trace += `${leve ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    leve = y === null;
  }
  return { points, trace, cible: points.findLast(({ moment, y }) => moment === 'cible' && y !== null)?.y ?? null };
}

import type { Cadre, QuartierPlace } from './placer.ts';

/** Où s'écrit un nom, à côté de son nombre. */
export interface NomPlace {
  readonly x: number;
  readonly y: number;
  readonly ancre: 'start' | 'end' | 'middle';
}

/** Comment s’écrivent les noms : ce que prend l’un, et son corps. */
export interface Ecriture {
  readonly largeurDe: (nom: string) => number;
  readonly corps: number;
}

const ECART = 0.38;

interface Boite {
  readonly gauche: number;
  readonly droite: number;
  readonly haut: number;
  readonly bas: number;
}

const seTouchent = (une: Boite, autre: Boite): boolean =>
  une.gauche < autre.droite && autre.gauche < une.droite && une.haut < autre.bas && autre.haut < une.bas;

/**
 * Écrit chaque nom à droite, à gauche, dessous ou dessus de son nombre : là où il ne recouvre ni un nombre ni un nom déjà
 * écrit. Un nom qui ne tient nulle part ne s'écrit pas : le survol, le foyer et la table le disent.
 */
export function placerLesNoms(
  quartiers: readonly QuartierPlace[],
  nomDe: (code: string) => string,
  cadre: Cadre,
  { largeurDe, corps }: Ecriture,
): ReadonlyMap<string, NomPlace> {
  const { largeur, hauteur, rayon } = cadre;
  const prises: Boite[] = quartiers.map(({ nombreX: x, nombreY: y }) => ({
    gauche: x - rayon,
    droite: x + rayon,
    haut: y - rayon,
    bas: y + rayon,
  }));
  const noms = new Map<string, NomPlace>();
  for (const { code, nombreX: x, nombreY: y, emprise = rayon } of quartiers) {
    const large = largeurDe(nomDe(code));
    const loin = emprise + ECART * corps;
    const essais: readonly (readonly [NomPlace, number])[] = [
      [{ x: x + loin, y: y + 0.35 * corps, ancre: 'start' }, x + loin],
      [{ x: x - loin, y: y + 0.35 * corps, ancre: 'end' }, x - loin - large],
      [{ x, y: y + loin + 0.77 * corps, ancre: 'middle' }, x - large / 2],
      [{ x, y: y - loin, ancre: 'middle' }, x - large / 2],
    ];
    const libre = essais
      .map(([place, gauche]) => ({
        place,
        boite: { gauche, droite: gauche + large, haut: place.y - 0.92 * corps, bas: place.y + 0.23 * corps },
      }))
      .find(
        ({ boite }) =>
          boite.gauche >= 0 &&
          boite.droite <= largeur &&
          boite.haut >= 0 &&
          boite.bas <= hauteur &&
          !prises.some((prise) => seTouchent(prise, boite)),
      );
    if (libre === undefined) continue;
    prises.push(libre.boite);
    noms.set(code, libre.place);
  }
  return noms;
}

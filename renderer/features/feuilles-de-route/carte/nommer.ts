import { type QuartierPlace, HAUTEUR, LARGEUR, RAYON } from './placer.ts';

/** Où s'écrit un nom, à côté de son nombre. */
export interface NomPlace {
  readonly x: number;
  readonly y: number;
  readonly ancre: 'start' | 'end' | 'middle';
}

/** Largeur moyenne d'une lettre du nom, en pixels. */
const LETTRE = 6.9;
const LIGNE = 15;
const ECART = 5;

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
): ReadonlyMap<string, NomPlace> {
  const prises: Boite[] = quartiers.map(({ nombreX: x, nombreY: y }) => ({
    gauche: x - RAYON,
    droite: x + RAYON,
    haut: y - RAYON,
    bas: y + RAYON,
  }));
  const noms = new Map<string, NomPlace>();
  for (const { code, nombreX: x, nombreY: y } of quartiers) {
    const large = nomDe(code).length * LETTRE;
    const loin = RAYON + ECART;
    const essais: readonly (readonly [NomPlace, number])[] = [
      [{ x: x + loin, y: y + 4.5, ancre: 'start' }, x + loin],
      [{ x: x - loin, y: y + 4.5, ancre: 'end' }, x - loin - large],
      [{ x, y: y + loin + 10, ancre: 'middle' }, x - large / 2],
      [{ x, y: y - loin, ancre: 'middle' }, x - large / 2],
    ];
    const libre = essais
      .map(([place, gauche]) => ({
        place,
        boite: { gauche, droite: gauche + large, haut: place.y - LIGNE + 3, bas: place.y + 3 },
      }))
      .find(
        ({ boite }) =>
          boite.gauche >= 0 &&
          boite.droite <= LARGEUR &&
          boite.haut >= 0 &&
          boite.bas <= HAUTEUR &&
          !prises.some((prise) => seTouchent(prise, boite)),
      );
    if (libre === undefined) continue;
    prises.push(libre.boite);
    noms.set(code, libre.place);
  }
  return noms;
}

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

type Lieu = QuartierPlace['anneaux'][number][number];

interface Boite {
  readonly gauche: number;
  readonly droite: number;
  readonly haut: number;
  readonly bas: number;
}

const seTouchent = (une: Boite, autre: Boite): boolean =>
  une.gauche < autre.droite && autre.gauche < une.droite && une.haut < autre.bas && autre.haut < une.bas;

const dans = ({ x, y }: Lieu, { gauche, droite, haut, bas }: Boite): boolean =>
  x > gauche && x < droite && y > haut && y < bas;

/** Un point est-il dans un anneau (nombre impair de côtés à sa droite) ? */
function dansLAnneau({ x, y }: Lieu, anneau: readonly Lieu[]): boolean {
  let dedans = false;
  for (const [rang, un] of anneau.entries()) {
    const autre = anneau.at(rang - 1) ?? un;
    if (un.y > y !== autre.y > y && x < ((autre.x - un.x) * (y - un.y)) / (autre.y - un.y) + un.x) dedans = !dedans;
  }
  return dedans;
}

/** Une boîte mord-elle sur le tracé d'un quartier ? */
function mordSur(boite: Boite, { anneaux }: QuartierPlace): boolean {
  const { gauche, droite, haut, bas } = boite;
  const reperes = [gauche, (gauche + droite) / 2, droite].flatMap((x) =>
    [haut, (haut + bas) / 2, bas].map((y) => ({ x, y })),
  );
  return anneaux.some(
    (anneau) => anneau.some((sommet) => dans(sommet, boite)) || reperes.some((repere) => dansLAnneau(repere, anneau)),
  );
}

/** De combien un point est à l'écart d'une boîte. */
const ecartA = ({ nombreX: x, nombreY: y }: QuartierPlace, { gauche, droite, haut, bas }: Boite): number =>
  Math.hypot(Math.max(gauche - x, 0, x - droite), Math.max(haut - y, 0, y - bas));

/**
 * Écrit chaque nom à droite, à gauche, dessous ou dessus de son nombre : là où il ne recouvre ni un nombre ni un nom déjà
 * écrit, ni n'est sur le tracé d'un autre quartier ou plus près d'un autre nombre que du sien. Un nom qui ne tient nulle part ne
 * s'écrit pas, plutôt que de tromper : le survol, le foyer et la table le disent.
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
  for (const quartier of quartiers) {
    const { code, nombreX: x, nombreY: y, emprise = rayon } = quartier;
    const autres = quartiers.filter((un) => un !== quartier);
    const large = largeurDe(nomDe(code));
    // Hors de son tracé d'abord ; à défaut dessus, contre son point.
    const distances = emprise > rayon ? [emprise, rayon] : [emprise];
    const essais = distances.flatMap((distance): readonly (readonly [NomPlace, number])[] => {
      const loin = distance + ECART * corps;
      return [
        [{ x: x + loin, y: y + 0.35 * corps, ancre: 'start' }, x + loin],
        [{ x: x - loin, y: y + 0.35 * corps, ancre: 'end' }, x - loin - large],
        [{ x, y: y + loin + 0.77 * corps, ancre: 'middle' }, x - large / 2],
        [{ x, y: y - loin, ancre: 'middle' }, x - large / 2],
      ];
    });
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
          !prises.some((prise) => seTouchent(prise, boite)) &&
          !autres.some((autre) => mordSur(boite, autre) || ecartA(autre, boite) < ecartA(quartier, boite)),
      );
    if (libre === undefined) continue;
    prises.push(libre.boite);
    noms.set(code, libre.place);
  }
  return noms;
}

import type { QuartierPose } from '../graphique.types.ts';
import { ENCRE } from '../svg.ts';
import { classeDe, classer } from './classes-d-actions.ts';
import type { Carte, QuartierPlace } from './placer.ts';

interface Teinte {
  readonly fond: string;
  readonly encre: string;
}
/** De la plus pâle à la plus foncée ; en noir et blanc, trois gris. Sans action : blanc, bord tireté, hachures. */
const TEINTES: readonly Teinte[] = [
  { fond: ENCRE.fond, encre: ENCRE.noir },
  { fond: '#E3E3F3', encre: ENCRE.noir },
  { fond: '#A6A6D6', encre: ENCRE.noir },
  { fond: ENCRE.bleu, encre: ENCRE.fond },
];
const VOISIN: Teinte = { fond: ENCRE.grille, encre: ENCRE.gris };
/** Le quartier que l’on situe parmi ses voisins. */
const MONTRE: Teinte = { fond: '#A6A6D6', encre: ENCRE.noir };
/** Rayon d’un point, sur une carte de situation. */
export const SITUE = 9;

/** Un quartier, sa place, sa teinte. */
export interface Pose {
  readonly quartier: QuartierPose;
  readonly place: QuartierPlace;
  readonly teinte: Teinte;
}

/** À sa place exacte ; un nom s’écrit hors de son tracé. */
function surPlace(place: QuartierPlace): QuartierPlace {
  const ecarts = place.anneaux.flat().map(({ x }) => Math.abs(x - place.x));
  return { ...place, nombreX: place.x, nombreY: place.y, emprise: Math.max(SITUE, ...ecarts) };
}

/** Les quartiers, leur teinte, leur place ; celui que l’on montre passe avant ses voisins. */
export function poser(quartiers: readonly QuartierPose[], carte: Carte, situation: boolean): Pose[] {
  const classes = classer(quartiers.flatMap(({ actions }) => actions ?? []));
  return quartiers
    .flatMap((quartier, rang): Pose[] => {
      const place = carte.quartiers[rang];
      if (place === undefined) return [];
      const classe = quartier.actions === null ? undefined : TEINTES[classeDe(classes, quartier.actions)];
      const teinte = quartier.actions === null ? VOISIN : situation ? MONTRE : (classe ?? VOISIN);
      return [{ quartier, teinte, place: situation ? surPlace(place) : place }];
    })
    .toSorted((une, autre) => Number(une.quartier.actions === null) - Number(autre.quartier.actions === null));
}

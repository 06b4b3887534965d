import { placeVisee } from './touches.ts';
import type { Place } from './use-cellule.ts';

/** Où va le foyer une fois la cellule gardée. */
export type Suite = 'bas' | 'droite' | 'gauche' | 'ici' | 'ailleurs';

const VERS: Readonly<Record<Exclude<Suite, 'ici' | 'ailleurs'>, string>> = {
  bas: 'ArrowDown',
  droite: 'ArrowRight',
  gauche: 'ArrowLeft',
};

/** La cellule qui suit celle que l'on vient de garder ; `null` : le foyer est déjà parti. */
export function placeApres(
  suite: Suite,
  place: Place,
  ordre: readonly string[],
  colonnes: readonly string[],
): Place | null {
  if (suite === 'ailleurs') return null;
  if (suite === 'ici') return place;
  return placeVisee({ key: VERS[suite], ctrlKey: false, metaKey: false }, place, ordre, colonnes) ?? place;
}

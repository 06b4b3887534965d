import type { Bloc, Figure } from '../../blocs.ts';
import { figures } from '../../graphiques/figures.ts';
import { estLarge } from './carte.ts';

/** Deux figures côte à côte si elles y tiennent, sinon l’une sous l’autre ; celles qui manquent ne laissent pas de vide. */
export function coteACote(id: string, ...voulues: readonly (Figure | null)[]): readonly Bloc[] {
  const siennes = voulues.filter((une) => une !== null);
  if (siennes.length === 0) return [];
  return siennes.length === 2 && !siennes.some(estLarge)
    ? [figures(id, ...siennes)]
    : siennes.map((une, rang) => figures(rang === 0 ? id : `${id}_${rang}`, une));
}

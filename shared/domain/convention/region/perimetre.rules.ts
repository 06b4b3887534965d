import { genreDeConventionLibelle } from '../convention.labels.ts';
import type { FiltreDeRegion } from './filtre-de-region.rules.ts';
import type { DepartementDeRegion } from './region.schema.ts';

/** La région que l'on regarde ; « Toutes les régions » sans choix. */
export function nomDeLaRegion(
  { region }: Pick<FiltreDeRegion, 'region'>,
  connus: readonly DepartementDeRegion[],
): string {
  if (region === null) return 'Toutes les régions';
  return connus.find(({ regionCode }) => regionCode === region)?.region ?? 'Région sans convention';
}

/** Tout ce que l'on regarde : « Grand Est, 2026, O2R : repérage et remobilisation ». */
export const nomDuPerimetre = (filtre: FiltreDeRegion, connus: readonly DepartementDeRegion[]): string =>
  [
    nomDeLaRegion(filtre, connus),
    ...(filtre.exercice === null ? [] : [String(filtre.exercice)]),
    ...(filtre.genre === null ? [] : [genreDeConventionLibelle[filtre.genre]]),
  ].join(', ');

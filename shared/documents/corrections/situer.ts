import type { Bloc } from '../blocs.ts';
import { texteNu } from '../segments.ts';

/** Sous quel titre se trouve chaque bloc : « Point 3. Orientations départementales 2027 ». */
export function situerLesBlocs(blocs: readonly Bloc[], nomDuDocument: string): ReadonlyMap<string, string> {
  let ici = `En tête ${nomDuDocument}`;
  const places = new Map<string, string>();
  for (const bloc of blocs) {
    if (bloc.type === 'titre') ici = `${bloc.numero === null ? '' : `Point ${bloc.numero}. `}${texteNu(bloc.segments)}`;
    // Une lettre de plus dans le même fichier repart de sa tête.
    if (bloc.type === 'adresse') ici = 'La lettre';
    places.set(bloc.id, ici);
  }
  return places;
}

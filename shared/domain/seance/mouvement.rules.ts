import type { Mouvement, PointEnSeance, Seance, StatutPresence } from './seance.schema.ts';

/** Où en est une personne au début d'un point, d'après ses seules allées et venues. */
export interface Situation {
  readonly ici: boolean;
  /** Est entrée à ce point ou avant : le pouvoir donné a pris fin. */
  readonly entree: boolean;
}

type Allee = Pick<Mouvement, 'pointId' | 'sens'>;

/** Place de chaque point dans l'ordre du jour, à partir de zéro. */
export const placesDesPoints = (points: readonly Pick<PointEnSeance, 'id'>[]): ReadonlyMap<string, number> =>
  new Map(points.map(({ id }, place) => [id, place]));

/** Ce qui se passe à chaque point : entrée, sortie, ou les deux, qui se compensent. */
function parPlace(siens: readonly Allee[], places: ReadonlyMap<string, number>) {
  const passages = new Map<number, { entree: boolean; sortie: boolean }>();
  for (const { pointId, sens } of siens) {
    const place = places.get(pointId);
    if (place === undefined) continue;
    const passage = passages.get(place) ?? { entree: false, sortie: false };
    passage[sens === 'arrivee' ? 'entree' : 'sortie'] = true;
    passages.set(place, passage);
  }
  return [...passages].toSorted(([a], [b]) => a - b);
}

/**
 * Où en est une personne au début du point de cette place (R-065). Seul compte l'ordre du jour : l'ordre de saisie ne
 * change rien, et l'heure n'est qu'indicative. Qui entre d'abord n'était pas là avant ; qui sort d'abord y était.
 * @param dOffice Est là tant que rien ne dit le contraire.
 */
export function situationA(
  siens: readonly Allee[],
  places: ReadonlyMap<string, number>,
  place: number,
  dOffice = true,
): Situation {
  const passages = parPlace(siens, places);
  const premier = passages.find(([, { entree, sortie }]) => entree !== sortie);
  let ici = premier === undefined ? dOffice : premier[1].sortie;
  let entree = false;
  for (const [a, passage] of passages) {
    if (a > place) break;
    entree ||= passage.entree;
    if (passage.entree !== passage.sortie) ici = passage.entree;
  }
  return { ici, entree };
}

/**
 * Le statut d'une présence au point, d'après ce qui est constaté et les allées et venues: un membre
 * qui avait donné pouvoir siège dès qu'il entre, et son pouvoir ne revit pas s'il ressort ; donné en sortant, il vaut
 * à partir de la sortie.
 */
export function statutAuPoint(constate: StatutPresence, { ici, entree }: Situation): StatutPresence {
  if (constate === 'excuse' || constate === 'absent') return constate;
  if (ici) return constate === 'pouvoir' ? 'present' : constate;
  return constate === 'pouvoir' && !entree ? 'pouvoir' : 'absent';
}

/**
 * Le passage de la même personne, à un autre point, dont l'heure contredit celle-ci : on ne part pas avant d'être arrivé.
 * @param sauf Le mouvement que l'on modifie.
 */
export function heureContredite(
  { mouvements, points }: Pick<Seance, 'mouvements' | 'points'>,
  allee: Pick<Mouvement, 'presenceId' | 'personneId' | 'pointId' | 'heure'>,
  sauf = '',
): { readonly rang: number; readonly heure: string } | null {
  const { heure } = allee;
  if (heure === null) return null;
  const places = placesDesPoints(points);
  const place = places.get(allee.pointId) ?? 0;
  for (const autre of mouvements) {
    if (autre.id === sauf || autre.heure === null) continue;
    if (autre.presenceId !== allee.presenceId || autre.personneId !== allee.personneId) continue;
    const ou = places.get(autre.pointId) ?? 0;
    if ((ou < place && autre.heure > heure) || (ou > place && autre.heure < heure))
      return { rang: ou + 1, heure: autre.heure };
  }
  return null;
}

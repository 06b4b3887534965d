import { heureFr } from '#shared/dates/format.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Mouvement, PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';

/** Les allées et venues d'une présence, dans l'ordre du jour. */
export function alleesDe({ mouvements, points }: Pick<Seance, 'mouvements' | 'points'>, presenceId: string | null) {
  const places = new Map(points.map(({ id }, place) => [id, place]));
  return mouvements
    .filter((un) => un.presenceId === presenceId)
    .toSorted((a, b) => (places.get(a.pointId) ?? 0) - (places.get(b.pointId) ?? 0) || a.rang - b.rang);
}

/** « arrivée », « parti », « coupure de la visio » : un mouvement, accordé à la personne. */
export function motDuMouvement(
  { sens, visio }: Pick<Mouvement, 'sens' | 'visio'>,
  personne: Pick<Personne, 'civilite'> | null,
): string {
  if (visio) return sens === 'depart' ? 'visio coupée' : 'visio rétablie';
  const e = personne?.civilite === 'Mme' ? 'e' : '';
  return `${sens === 'arrivee' ? 'arrivé' : 'parti'}${e}`;
}

/** « arrivée au point 3, 10 h 42 ; partie au point 5 » : sur la ligne de la personne ; vide si elle n'a pas bougé. */
export function direAllees(
  allees: readonly Mouvement[],
  points: readonly Pick<PointEnSeance, 'id' | 'rang'>[],
  personne: Pick<Personne, 'civilite'> | null,
): string {
  const rangs = new Map(points.map(({ id, rang }) => [id, rang]));
  return allees
    .map((un) => {
      const heure = un.heure === null ? '' : `, ${heureFr(un.heure)}`;
      return `${motDuMouvement(un, personne)} au point ${rangs.get(un.pointId) ?? '?'}${heure}`;
    })
    .join(' ; ');
}

import { heureFr } from '#shared/dates/format.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Mouvement, PointEnSeance, Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';

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

/** De qui est ce mouvement, parmi ceux qui peuvent tenir le siège. */
export function quiBouge(
  { personneId }: Pick<Mouvement, 'personneId'>,
  { mandats, presence }: Pick<SiegeEnSeance, 'mandats' | 'presence'>,
): Personne | null {
  const id = personneId ?? presence?.personneId ?? null;
  return mandats.find(({ personne }) => id === null || personne.id === id)?.personne ?? null;
}

/**
 * « arrivée au point 3, 10 h 42 ; M. Roth parti au point 3 » : sur la ligne de qui tient le siège ; les autres y sont
 * nommés. Vide si personne n'a bougé.
 */
export function direAllees(
  allees: readonly Mouvement[],
  points: readonly Pick<PointEnSeance, 'id' | 'rang'>[],
  deQui: (mouvement: Mouvement) => Personne | null,
  montree: Pick<Personne, 'id'> | null,
): string {
  const rangs = new Map(points.map(({ id, rang }) => [id, rang]));
  return allees
    .map((un) => {
      const qui = deQui(un);
      const nom = qui === null || qui.id === montree?.id ? '' : `${nomComplet(qui)} `;
      const heure = un.heure === null ? '' : `, ${heureFr(un.heure)}`;
      return `${nom}${motDuMouvement(un, qui)} au point ${rangs.get(un.pointId) ?? '?'}${heure}`;
    })
    .join(' ; ');
}

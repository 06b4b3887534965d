import { placesDesPoints, situationA } from '#shared/domain/seance/mouvement.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

/** Où en est le groupe à distance à un point : personne, en ligne, ou coupé. */
export function visioAuPoint(
  { sieges, invites, mouvements, points }: Pick<Seance, 'sieges' | 'invites' | 'mouvements' | 'points'>,
  pointId: string | null,
): 'aucune' | 'en_ligne' | 'interrompue' {
  const places = placesDesPoints(points);
  const place = places.get(pointId ?? '');
  if (place === undefined) return 'aucune';
  const distants = [
    ...sieges.flatMap(({ presence }) => (presence?.statut === 'distance' ? [presence.id] : [])),
    ...invites.flatMap(({ statut, presenceId }) => (statut === 'distance' ? [presenceId] : [])),
  ];
  const siens = Map.groupBy(mouvements, ({ presenceId }) => presenceId);
  const coupe = distants.some((id) => {
    const allees = siens.get(id) ?? [];
    const parLaVisio = allees.some(({ visio, pointId: ou }) => visio && (places.get(ou) ?? 0) <= place);
    return parLaVisio && !situationA(allees, places, place).ici;
  });
  if (coupe) return 'interrompue';
  return distants.some((id) => situationA(siens.get(id) ?? [], places, place).ici) ? 'en_ligne' : 'aucune';
}

import { placesDesPoints, situationA, statutAuPoint } from './mouvement.rules.ts';
import { calculerQuorum, type Quorum } from './quorum.rules.ts';
import type { Invite, Mouvement, Seance, SiegeEnSeance, StatutPresence } from './seance.schema.ts';
import { profilDeLaSeance } from './siege-compte.rules.ts';

/** La séance telle qu’elle est au début d’un point, et qui s’en retire. */
export type SeanceAuPoint = Seance & { readonly deportes: ReadonlySet<string> };

const AUCUN: ReadonlySet<string> = new Set();

/** Les présences d’une séance, chacune au statut que lui donne la place voulue dans l’ordre du jour. */
function aLaPlace(
  seance: Seance,
  statutA: (constate: StatutPresence, siens: readonly Mouvement[]) => StatutPresence,
): Pick<Seance, 'sieges' | 'invites'> {
  const parPresence = Map.groupBy(seance.mouvements, ({ presenceId }) => presenceId);
  const sieges = seance.sieges.map((siege): SiegeEnSeance => {
    const { presence } = siege;
    const siens = presence === null ? undefined : parPresence.get(presence.id);
    if (presence === null || siens === undefined) return siege;
    const statut = statutA(presence.statut, siens);
    const mandataireSiegeId = statut === 'pouvoir' ? presence.mandataireSiegeId : null;
    return statut === presence.statut ? siege : { ...siege, presence: { ...presence, statut, mandataireSiegeId } };
  });
  const invites = seance.invites.map((invite): Invite => {
    const siens = parPresence.get(invite.presenceId);
    return siens === undefined ? invite : { ...invite, statut: statutA(invite.statut, siens) };
  });
  return { sieges, invites };
}

function figer(seance: Seance, place: number, deportes: ReadonlySet<string>): SeanceAuPoint {
  if (seance.mouvements.length === 0) return { ...seance, deportes };
  const places = placesDesPoints(seance.points);
  return {
    ...seance,
    ...aLaPlace(seance, (constate, siens) => statutAuPoint(constate, situationA(siens, places, place))),
    deportes,
  };
}

/**
 * La séance telle qu’elle est à ce point: qui est entré ou sorti, quels pouvoirs valent encore, qui se
 * déporte. L’ordre dans lequel les mouvements ont été saisis n’y change rien.
 */
export function seanceAuPoint(seance: Seance, pointId: string): SeanceAuPoint {
  const place = seance.points.findIndex(({ id }) => id === pointId);
  const deports = seance.points[place]?.deports ?? [];
  return figer(seance, place, deports.length === 0 ? AUCUN : new Set(deports.map(({ siegeId }) => siegeId)));
}

/** La séance telle qu’elle s’ouvre, avant que nul n’entre ni ne sorte. */
export const seanceALOuverture = (seance: Seance): SeanceAuPoint => figer(seance, -1, AUCUN);

/** La séance tous points confondus : y siège qui a siégé, fût-ce à un seul point. */
export function seanceDEnsemble(seance: Seance): Seance {
  if (seance.mouvements.length === 0) return seance;
  return {
    ...seance,
    ...aLaPlace(seance, (constate) => (constate === 'pouvoir' ? 'present' : constate)),
  };
}

/** Le quorum à un point, ou à l’ouverture si le profil ne l’apprécie que là. */
export function quorumAuPoint(seance: Seance, pointId: string): Quorum {
  const aLOuverture = profilDeLaSeance(seance).quorumMoment.valeur === 'ouverture';
  return calculerQuorum(aLOuverture ? seanceALOuverture(seance) : seanceAuPoint(seance, pointId));
}

function calculerParPoint(seance: Seance): ReadonlyMap<string, Quorum> {
  const bouge = new Set(seance.mouvements.map(({ pointId }) => pointId));
  const aLOuverture = profilDeLaSeance(seance).quorumMoment.valeur === 'ouverture';
  let courant = calculerQuorum(seanceALOuverture(seance));
  let retires = 0;
  return new Map(
    seance.points.map(({ id, deports }) => {
      if (!aLOuverture && (bouge.has(id) || deports.length > 0 || retires > 0))
        courant = calculerQuorum(seanceAuPoint(seance, id));
      retires = deports.length;
      return [id, courant];
    }),
  );
}

const PAR_POINT = new WeakMap<Seance, ReadonlyMap<string, Quorum>>();

/**
 * Le quorum de chaque point, dans l’ordre du jour, calculé une fois, et là seulement où quelque chose change:
 * un mouvement, un déport, ou la fin d’un déport.
 */
export function quorumsDesPoints(seance: Seance): ReadonlyMap<string, Quorum> {
  const connus = PAR_POINT.get(seance) ?? calculerParPoint(seance);
  PAR_POINT.set(seance, connus);
  return connus;
}

/** Nul point n’a réuni le quorum, ni l’ouverture : l’instance n’a pas délibéré (R. 5311-40). */
export function resteeSansQuorum(seance: Seance): boolean {
  if (calculerQuorum(seanceALOuverture(seance)).atteint !== false) return false;
  return [...quorumsDesPoints(seance).values()].every(({ atteint }) => atteint === false);
}

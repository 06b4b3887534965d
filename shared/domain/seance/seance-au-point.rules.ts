import { placesDesPoints, situationA, statutAuPoint } from './mouvement.rules.ts';
import { occupantsDe, type Occupation, occupationA } from './occupants.rules.ts';
import { calculerQuorum, type Quorum } from './quorum.rules.ts';
import type { Invite, Mouvement, Seance, SiegeEnSeance, StatutPresence } from './seance.schema.ts';
import { compterSieges, profilDeLaSeance, type SiegeCompte } from './siege-compte.rules.ts';

/** La séance telle qu’elle est au début d’un point, qui s’en retire, et les pouvoirs que leur porteur a emportés. */
export type SeanceAuPoint = Seance & {
  readonly deportes: ReadonlySet<string>;
  readonly rompus: ReadonlySet<string>;
};

const AUCUN: ReadonlySet<string> = new Set();

const alleesParPresence = ({ mouvements }: Pick<Seance, 'mouvements'>) =>
  Map.groupBy(mouvements, ({ presenceId }) => presenceId);

/** Le siège, tenu par cette personne et à ce titre ; un pouvoir n’a de porteur que tant qu’il vaut. */
function tenuPar(siege: SiegeEnSeance, { statut, personneId }: Occupation): SiegeEnSeance {
  const { presence } = siege;
  if (presence === null || (statut === presence.statut && personneId === presence.personneId)) return siege;
  const mandataireSiegeId = statut === 'pouvoir' ? presence.mandataireSiegeId : null;
  return { ...siege, presence: { ...presence, statut, personneId, mandataireSiegeId } };
}

/** Les présences d’une séance, chacune telle que la place voulue dans l’ordre du jour la donne. */
function aLaPlace(
  seance: Seance,
  duSiege: (siege: SiegeEnSeance, siens: readonly Mouvement[]) => Occupation | undefined,
  deLInvite: (constate: StatutPresence, siens: readonly Mouvement[]) => StatutPresence,
): Pick<Seance, 'sieges' | 'invites'> {
  const parPresence = alleesParPresence(seance);
  const sieges = seance.sieges.map((siege): SiegeEnSeance => {
    const siens = siege.presence === null ? undefined : parPresence.get(siege.presence.id);
    const occupation = siens === undefined ? undefined : duSiege(siege, siens);
    return occupation === undefined ? siege : tenuPar(siege, occupation);
  });
  const invites = seance.invites.map((invite): Invite => {
    const siens = parPresence.get(invite.presenceId);
    return siens === undefined ? invite : { ...invite, statut: deLInvite(invite.statut, siens) };
  });
  return { sieges, invites };
}

/**
 * Les mandants dont le porteur a cédé son siège : un pouvoir est donné à une personne, il ne passe pas à qui prend sa
 * suite. Le porteur est celui qui tient le siège quand le pouvoir prend effet, ou le premier qui le tient ensuite.
 */
function pouvoirsRompus(
  seance: Seance,
  sieges: readonly SiegeEnSeance[],
  places: ReadonlyMap<string, number>,
  place: number,
): ReadonlySet<string> {
  const parPresence = alleesParPresence(seance);
  const siensDe = ({ presence }: SiegeEnSeance) => parPresence.get(presence?.id ?? '') ?? [];
  const change = new Map(
    seance.sieges
      .filter((siege) => siensDe(siege).some(({ personneId }) => personneId !== null))
      .map((siege) => [siege.id, siege]),
  );
  if (change.size === 0) return AUCUN;
  const tient = (siege: SiegeEnSeance, ou: number): string | null => {
    const { statut, personneId } = occupationA(siege, siensDe(siege), places, ou);
    return statut === 'present' || statut === 'distance' ? (personneId ?? '') : null;
  };
  const rompu = (mandant: SiegeEnSeance): boolean => {
    const porteur = change.get(mandant.presence?.mandataireSiegeId ?? '');
    if (mandant.presence?.statut !== 'pouvoir' || porteur === undefined) return false;
    const sorties = siensDe(mandant).filter(
      ({ sens, pointId }) => sens === 'depart' && (places.get(pointId) ?? -1) <= place,
    );
    const debut = Math.max(-1, ...sorties.map(({ pointId }) => places.get(pointId) ?? -1));
    const actuel = tient(porteur, place);
    for (let ou = debut; ou <= place && actuel !== null; ou += 1) {
      const premier = tient(porteur, ou);
      if (premier !== null) return premier !== actuel;
    }
    return false;
  };
  return new Set(sieges.filter(rompu).map(({ id }) => id));
}

function figer(seance: Seance, place: number, deportes: ReadonlySet<string>): SeanceAuPoint {
  if (seance.mouvements.length === 0) return { ...seance, deportes, rompus: AUCUN };
  const places = placesDesPoints(seance.points);
  const vue = aLaPlace(
    seance,
    (siege, siens) => occupationA(siege, siens, places, place),
    (constate, siens) => statutAuPoint(constate, situationA(siens, places, place)),
  );
  return { ...seance, ...vue, deportes, rompus: pouvoirsRompus(seance, vue.sieges, places, place) };
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

/** La séance tous points confondus : y siège qui a siégé, fût-ce à un seul point ; le premier venu de chaque siège. */
export function seanceDEnsemble(seance: Seance): Seance {
  if (seance.mouvements.length === 0) return seance;
  const places = placesDesPoints(seance.points);
  return {
    ...seance,
    ...aLaPlace(
      seance,
      (siege, siens) => occupantsDe(siege, siens, places)[0],
      (constate) => constate,
    ),
  };
}

/**
 * Les sièges tous points confondus, une ligne par personne qui y a siégé : le titulaire parti et le suppléant qui a pris
 * sa suite ont chacun la leur.
 */
export function siegesDEnsemble(seance: Seance): readonly SiegeCompte[] {
  const ensemble = seanceDEnsemble(seance);
  const comptes = compterSieges(ensemble);
  if (seance.mouvements.every(({ personneId }) => personneId === null)) return comptes;
  const places = placesDesPoints(seance.points);
  const parPresence = alleesParPresence(seance);
  const recompter = (siege: SiegeEnSeance, occupant: Occupation): readonly SiegeCompte[] => {
    const sieges = ensemble.sieges.map((un) => (un.id === siege.id ? tenuPar(un, occupant) : un));
    return compterSieges({ ...ensemble, sieges }).filter((compte) => compte.siege.id === siege.id);
  };
  const connus = new Map(seance.sieges.map((siege) => [siege.id, siege]));
  return comptes.flatMap((compte) => {
    const siege = connus.get(compte.siege.id) ?? compte.siege;
    const suivants = occupantsDe(siege, parPresence.get(siege.presence?.id ?? '') ?? [], places).slice(1);
    return [compte, ...suivants.flatMap((occupant) => recompter(compte.siege, occupant))];
  });
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

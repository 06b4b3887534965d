import { situationA } from './mouvement.rules.ts';
import type { Mouvement, SiegeEnSeance, StatutPresence } from './seance.schema.ts';

type Siege = Pick<SiegeEnSeance, 'presence' | 'mandats'>;
type Presence = NonNullable<SiegeEnSeance['presence']>;

/** Qui tient un siège, et comment ; sans occupant, `statut` dit pourquoi. */
export interface Occupation {
  readonly statut: StatutPresence;
  readonly personneId: string | null;
}

/** Qui est venu siéger, fût-ce à un seul point. */
export interface Occupant extends Occupation {
  readonly statut: 'present' | 'distance';
}

const NON_VENU: ReadonlySet<StatutPresence> = new Set(['excuse', 'absent']);

/** Les allées et venues de chacun, la personne constatée d'abord : nulle, elle désigne le titulaire. */
function parPersonne({ personneId }: Presence, siens: readonly Mouvement[]): Map<string | null, Mouvement[]> {
  const groupes = new Map<string | null, Mouvement[]>([[personneId, []]]);
  for (const mouvement of siens) {
    const qui = mouvement.personneId ?? personneId;
    groupes.set(qui, [...(groupes.get(qui) ?? []), mouvement]);
  }
  return groupes;
}

/** Le titulaire d'abord, puis les suppléants dans l'ordre de leur nomination. */
function rangDe({ mandats }: Siege, personneId: string | null): number {
  const rang = mandats.findIndex(({ personne }) => personne.id === personneId);
  return rang === -1 ? mandats.length : rang;
}

function commentSiege(
  constate: StatutPresence,
  leurs: readonly Mouvement[],
  propre: boolean,
  jusqua: (mouvement: Mouvement) => number,
): Occupant['statut'] {
  const dite = leurs
    .filter(({ sens, statut }) => sens === 'arrivee' && statut !== null)
    .filter((mouvement) => jusqua(mouvement) >= 0)
    .toSorted((a, b) => jusqua(a) - jusqua(b))[0]?.statut;
  return dite ?? (propre && constate === 'distance' ? 'distance' : 'present');
}

/**
 * Qui tient le siège au début du point de cette place. Chacun y a ses propres allées et venues :
 * un suppléant prend la suite du titulaire, ou l'inverse, autant qu'il faut. Si les deux sont là, le siège ne compte
 * qu'une personne, le titulaire d'abord. L'entrée de l'un ou de l'autre met fin au pouvoir donné. L'ordre de saisie ne
 * change rien.
 */
export function occupationA(
  siege: Siege,
  siens: readonly Mouvement[],
  places: ReadonlyMap<string, number>,
  place: number,
): Occupation {
  const { presence } = siege;
  if (presence === null) return { statut: 'absent', personneId: null };
  const { statut: constate, personneId } = presence;
  if (NON_VENU.has(constate)) return { statut: constate, personneId };
  let entree = false;
  const ici: Occupant[] = [];
  for (const [qui, leurs] of parPersonne(presence, siens)) {
    const propre = qui === personneId;
    const situation = situationA(leurs, places, place, propre && constate !== 'pouvoir');
    entree ||= situation.entree;
    const depuis = ({ pointId }: Mouvement) => place - (places.get(pointId) ?? place + 1);
    if (situation.ici) ici.push({ statut: commentSiege(constate, leurs, propre, depuis), personneId: qui });
  }
  const [occupant] = ici.toSorted((a, b) => rangDe(siege, a.personneId) - rangDe(siege, b.personneId));
  if (occupant !== undefined) return occupant;
  return { statut: constate === 'pouvoir' && !entree ? 'pouvoir' : 'absent', personneId };
}

/** Tous ceux qui ont tenu ce siège, la personne constatée d'abord, puis dans l'ordre du jour. */
export function occupantsDe(
  siege: Siege,
  siens: readonly Mouvement[],
  places: ReadonlyMap<string, number>,
): readonly Occupant[] {
  const { presence } = siege;
  if (presence === null || NON_VENU.has(presence.statut)) return [];
  const premiere = (leurs: readonly Mouvement[]) =>
    Math.min(...leurs.map(({ pointId }) => places.get(pointId) ?? places.size));
  return [...parPersonne(presence, siens)]
    .filter(([qui, leurs]) => leurs.length > 0 || (qui === presence.personneId && presence.statut !== 'pouvoir'))
    .map(([qui, leurs]) => {
      const propre = qui === presence.personneId;
      const statut = commentSiege(presence.statut, leurs, propre, () => 0);
      return { occupant: { statut, personneId: qui }, debut: propre ? -1 : premiere(leurs) };
    })
    .toSorted((a, b) => a.debut - b.debut)
    .map(({ occupant }) => occupant);
}

import type { TableauDeFeuille } from '../feuille.types.ts';

/** Là où des actions se rangent : un objectif, ou l'axe lui-même pour celles qui n'en ont pas. */
export interface Rayon {
  readonly axeId: string;
  readonly objectifId: string | null;
  /** Identifiants des inscriptions, dans leur ordre. */
  readonly ids: readonly string[];
}

/** Une place d'arrivée ; `rang` à partir de 1, compté sans l'action qui bouge. */
export interface Place {
  readonly axeId: string;
  readonly objectifId: string | null;
  readonly rang: number;
}

/** Ce sur quoi on lâche : avant ou après une action, ou dans un rayon (à sa fin). */
export type Cible =
  | { readonly genre: 'action'; readonly id: string; readonly cote: 'avant' | 'apres' }
  | { readonly genre: 'rayon'; readonly axeId: string; readonly objectifId: string | null };

/** Tous les rayons, dans l'ordre de l'arbre : chaque axe, puis ses objectifs. */
export function rayonsDe({
  axes,
  objectifs,
  lignes,
}: Pick<TableauDeFeuille, 'axes' | 'objectifs' | 'lignes'>): readonly Rayon[] {
  const siennes = Map.groupBy(lignes, ({ axeId, objectifId }) => objectifId ?? axeId);
  const ids = (cle: string) => (siennes.get(cle) ?? []).map(({ inscriptionId }) => inscriptionId);
  return axes.flatMap(({ id: axeId }): Rayon[] => [
    { axeId, objectifId: null, ids: ids(axeId) },
    ...objectifs
      .filter((objectif) => objectif.axeId === axeId)
      .map(({ id }) => ({ axeId, objectifId: id, ids: ids(id) })),
  ]);
}

const ou = (rayons: readonly Rayon[], id: string): number => rayons.findIndex(({ ids }) => ids.includes(id));

/**
 * Où mène un cran vers le haut ou le bas : la place voisine, puis la fin du rayon d'avant ou le début de celui d'après.
 * `null` : il n'y a plus rien de ce côté.
 */
export function unCran(rayons: readonly Rayon[], id: string, sens: -1 | 1): Place | null {
  const place = ou(rayons, id);
  const rayon = rayons[place];
  if (rayon === undefined) return null;
  const rang = rayon.ids.indexOf(id) + sens;
  if (rang >= 0 && rang < rayon.ids.length) return { axeId: rayon.axeId, objectifId: rayon.objectifId, rang: rang + 1 };
  const voisin = rayons[place + sens];
  if (voisin === undefined) return null;
  return { axeId: voisin.axeId, objectifId: voisin.objectifId, rang: sens === 1 ? 1 : voisin.ids.length + 1 };
}

/** Où se pose une action lâchée ; `null` : elle y est déjà, ou la cible n'existe plus. */
export function placeAuDepot(rayons: readonly Rayon[], id: string, cible: Cible): Place | null {
  const rayon =
    cible.genre === 'rayon'
      ? rayons.find(({ axeId, objectifId }) => axeId === cible.axeId && objectifId === cible.objectifId)
      : rayons[ou(rayons, cible.id)];
  if (rayon === undefined) return null;
  const autres = rayon.ids.filter((autre) => autre !== id);
  const sur = cible.genre === 'rayon' ? autres.length : autres.indexOf(cible.id) + (cible.cote === 'apres' ? 1 : 0);
  if (cible.genre === 'action' && cible.id === id) return null;
  const dansLeSien = rayon.ids.includes(id);
  if (dansLeSien && rayon.ids.indexOf(id) === sur) return null;
  return { axeId: rayon.axeId, objectifId: rayon.objectifId, rang: sur + 1 };
}

/**
 * Les numéros des passages de recherche, une plage par sorte. Lus du plus grand au plus petit, ils donnent l'ordre
 * des réponses sans rien trier : les instances, les personnes, les contrats, les structures, puis ce qui s'est dit
 * en réunion, le plus récemment écrit d'abord.
 */
const LARGEUR = 2 ** 28;
const RANGS: Readonly<Record<string, number>> = {
  structure: 1,
  contrat_ville: 2,
  convention: 2,
  appel: 2,
  candidature: 2,
  personne: 3,
  instance: 4,
  designation: 5,
  feuille_de_route: 2,
  fiche_action: 6,
  dispositif: 2,
  projet: 7,
  succession_qpv: 8,
  reunion: 9,
  acte: 10,
  convention_piece: 10,
  fiche_piece: 10,
  appel_piece: 10,
  note_rapide: 11,
};

/**
 * Numéros d'un passage : `de` compris, `a` non compris. À lier par `CAST(… AS INTEGER)` : better-sqlite3 lie tout nombre
 * en réel, et FTS5 ignore une borne réelle (il parcourrait alors toutes les réponses).
 */
export interface Plage {
  readonly de: number;
  readonly a: number;
}

/** La plage d'une table ; les points, décisions et actions partagent la première. */
export function plageDe(tbl: string): Plage {
  const de = (RANGS[tbl] ?? 0) * LARGEUR;
  return { de, a: de + LARGEUR };
}

/** Ce qui s'est dit en réunion. */
export const PLAGE_DES_REUNIONS: Plage = { de: 0, a: LARGEUR };
/** Tout le reste : peu de lignes, et ce que l'on cherche le plus. */
export const PLAGE_DE_L_ANNUAIRE: Plage = { de: LARGEUR, a: 5 * LARGEUR };
/** Les désignations, à part : nombreuses à répondre au même mot, elles ne prennent la place de rien d'autre. */
export const PLAGE_DES_DESIGNATIONS: Plage = { de: 5 * LARGEUR, a: 6 * LARGEUR };
/** Les fiches action : des textes, cherchés après ce qui se nomme. */
export const PLAGE_DES_FICHES: Plage = { de: 6 * LARGEUR, a: 7 * LARGEUR };
/** Les projets des programmations : des centaines par an, à part pour ne prendre la place de rien d'autre. */
export const PLAGE_DES_PROJETS: Plage = { de: 7 * LARGEUR, a: 8 * LARGEUR };
/** Les quartiers de 2015, par la table de passage : plus de mille, cherchés en dernier. */
export const PLAGE_DES_SUCCESSIONS: Plage = { de: 8 * LARGEUR, a: 9 * LARGEUR };
/** Les réunions mêmes, par leur instance, leur jour et leur lieu. */
export const PLAGE_DES_SEANCES: Plage = { de: 9 * LARGEUR, a: 10 * LARGEUR };

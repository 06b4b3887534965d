import type { Seance } from '../seance/seance.schema.ts';

/** Ce que signe l'émetteur, pour le préfet : les autres documents sont signés de qui a présidé, ou de personne. */
const SIGNES_PAR_L_EMETTEUR: ReadonlySet<string> = new Set([
  'convocation',
  'convocation-individuelle',
  'arrete-composition',
  'arrete-modificatif',
  'arrete-voix',
  'lettre-designation',
  'lettre-nomination',
]);

/** Ce genre de document porte-t-il la signature de l'émetteur (R-124) ? */
export const estSigneParLEmetteur = (genre: string): boolean => SIGNES_PAR_L_EMETTEUR.has(genre);

/**
 * Ce qui part avec la convocation, ou sert à la séance qu'elle annonce : choisi pour elle, l'émetteur l'est pour eux, tant
 * qu'ils n'ont pas le leur. Le compte rendu, le relevé et l'extrait, établis ensuite, gardent celui de l'instance.
 */
const SUIVENT_LA_CONVOCATION: ReadonlySet<string> = new Set([
  'convocation-individuelle',
  'ordre-du-jour',
  'pouvoir',
  'emargement',
  'deroule',
  'feuille-de-seance',
  'attendus',
  'plan-de-table',
  'chevalets',
  'etiquettes',
]);

/** Le choix d'émetteur qui vaut pour ce document : le sien, à défaut celui de la convocation s'il la suit ; absent : aucun. */
export function choixDuDocument<C extends { readonly genre: string }>(
  choix: readonly C[],
  genre: string,
): C | undefined {
  const sien = choix.find((un) => un.genre === genre);
  if (sien !== undefined || !SUIVENT_LA_CONVOCATION.has(genre)) return sien;
  return choix.find((un) => un.genre === 'convocation');
}

/** Une séance garde la même au même genre : ce qui se retient d'elle (le tableau de l'ordre du jour) sert à tout un envoi. */
const VUES = new WeakMap<Seance, Map<string, Seance>>();

/** La séance telle que ce document la lit : au nom de l'émetteur qui vaut pour lui, à défaut de celui de l'instance. */
export function seanceDuDocument(seance: Seance, genre: string): Seance {
  const choix = choixDuDocument(seance.choixDEmetteurs, genre);
  if (choix === undefined) return seance;
  const vues = VUES.get(seance) ?? new Map<string, Seance>();
  VUES.set(seance, vues);
  const vue = vues.get(genre) ?? { ...seance, emetteur: choix.emetteur };
  vues.set(genre, vue);
  return vue;
}

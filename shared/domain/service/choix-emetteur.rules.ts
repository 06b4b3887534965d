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

/** Une séance garde la même au même genre : ce qui se retient d'elle (le tableau de l'ordre du jour) sert à tout un envoi. */
const VUES = new WeakMap<Seance, Map<string, Seance>>();

/** La séance telle que ce document la lit : au nom de l'émetteur choisi pour lui, à défaut de celui de l'instance. */
export function seanceDuDocument(seance: Seance, genre: string): Seance {
  const choix = seance.choixDEmetteurs.find((un) => un.genre === genre);
  if (choix === undefined) return seance;
  const vues = VUES.get(seance) ?? new Map<string, Seance>();
  VUES.set(seance, vues);
  const vue = vues.get(genre) ?? { ...seance, emetteur: choix.emetteur };
  vues.set(genre, vue);
  return vue;
}

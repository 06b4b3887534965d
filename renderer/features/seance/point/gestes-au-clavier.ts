import { enTri } from '#shared/text/tri.ts';

export type CleDeGeste = 'decision' | 'avis' | 'action' | 'vote' | 'arrivee' | 'depart' | 'deport' | 'desaccord';

export interface GesteAuClavier {
  readonly cle: CleDeGeste;
  /** Ce qui se tape après « / ». */
  readonly mot: string;
  readonly quoi: string;
  /** Ce qui peut suivre le mot : le texte de l'acte, un nom, ou rien. */
  readonly suite: 'texte' | 'personne' | null;
}

/** Ce que « / » en début de ligne propose, sans quitter le texte. */
export const GESTES: readonly GesteAuClavier[] = [
  { cle: 'decision', mot: 'décision', quoi: 'Ce que le comité décide', suite: 'texte' },
  { cle: 'avis', mot: 'avis', quoi: 'L’avis que le comité rend', suite: 'texte' },
  { cle: 'action', mot: 'action', quoi: 'Une action, un pilote, une date', suite: 'texte' },
  { cle: 'vote', mot: 'vote', quoi: 'Qui est contre, qui s’abstient', suite: null },
  { cle: 'arrivee', mot: 'arrivée', quoi: 'Quelqu’un arrive : tapez son nom', suite: 'personne' },
  { cle: 'depart', mot: 'départ', quoi: 'Quelqu’un part : tapez son nom', suite: 'personne' },
  { cle: 'deport', mot: 'déport', quoi: 'Qui ne prend pas part à ce point', suite: 'personne' },
  { cle: 'desaccord', mot: 'désaccord', quoi: 'Un désaccord dont mention est demandée', suite: null },
];

export interface Appel {
  /** Bornes de la ligne « /… » dans le texte, à retirer quand un geste est pris. */
  readonly debut: number;
  readonly fin: number;
  /** Le mot tapé après « / ». */
  readonly frappe: string;
  /** Le geste que le mot désigne, dès qu'une espace le suit ; `null` tant qu'on tape le mot. */
  readonly geste: GesteAuClavier | null;
  /** Ce qui suit le mot : un nom, ou le texte d'une décision. */
  readonly suite: string;
}

const LIGNE = /^[ \t]*\/(?<frappe>\p{L}{0,20})(?:[ \t](?<suite>.*))?$/u;

/** Les gestes dont le mot commence par ce qui est tapé, accents ignorés. */
export const gestesPour = (frappe: string): readonly GesteAuClavier[] =>
  GESTES.filter(({ mot }) => enTri(mot).startsWith(enTri(frappe)));

/** Le geste que ce mot désigne sans doute possible. */
function gesteDesigne(frappe: string): GesteAuClavier | null {
  const possibles = gestesPour(frappe);
  const exact = possibles.find(({ mot }) => enTri(mot) === enTri(frappe));
  return exact ?? (frappe !== '' && possibles.length === 1 ? (possibles[0] ?? null) : null);
}

/**
 * L'appel en cours là où est le curseur, ou `null`. « / » n'appelle qu'en début de ligne et seul sur elle :
 * « et/ou », une date ou une adresse n'ouvrent rien. Après un geste qui l'attend vient un nom ou un texte.
 */
export function appelAuCurseur(texte: string, curseur: number): Appel | null {
  const debut = texte.lastIndexOf('\n', curseur - 1) + 1;
  const saut = texte.indexOf('\n', curseur);
  const fin = saut === -1 ? texte.length : saut;
  if (texte.slice(curseur, fin).trim() !== '') return null;
  const lue = LIGNE.exec(texte.slice(debut, curseur))?.groups;
  if (lue === undefined) return null;
  const { frappe = '', suite } = lue;
  if (suite === undefined) return { debut, fin, frappe, geste: null, suite: '' };
  const geste = gesteDesigne(frappe);
  return geste === null || geste.suite === null ? null : { debut, fin, frappe, geste, suite };
}

/** Bornes à effacer pour qu'aucune ligne vide ne reste : la ligne de l'appel, et le saut qui la précède ou la suit. */
export function bornesAEffacer(texte: string, { debut, fin }: Appel): { readonly debut: number; readonly fin: number } {
  if (debut > 0) return { debut: debut - 1, fin };
  return { debut, fin: Math.min(texte.length, fin + 1) };
}

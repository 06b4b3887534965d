import { enTri } from '#shared/text/tri.ts';

export type CleDeGeste = 'decision' | 'avis' | 'action' | 'vote' | 'arrivee' | 'desaccord';

export interface GesteAuClavier {
  readonly cle: CleDeGeste;
  /** Ce qui se tape après « / ». */
  readonly mot: string;
  readonly quoi: string;
}

/** Ce que « / » en début de ligne propose, sans quitter le texte. */
export const GESTES: readonly GesteAuClavier[] = [
  { cle: 'decision', mot: 'décision', quoi: 'Ce que le comité décide' },
  { cle: 'avis', mot: 'avis', quoi: 'L’avis que le comité rend' },
  { cle: 'action', mot: 'action', quoi: 'Une action, un pilote, une date' },
  { cle: 'vote', mot: 'vote', quoi: 'Le décompte de la dernière décision' },
  { cle: 'arrivee', mot: 'arrivée', quoi: 'Quelqu’un arrive : noter sa présence' },
  { cle: 'desaccord', mot: 'désaccord', quoi: 'Un désaccord dont mention est demandée' },
];

export interface Appel {
  /** Bornes de la ligne « /… » dans le texte, à retirer quand un geste est pris. */
  readonly debut: number;
  readonly fin: number;
  /** Ce qui est tapé après « / ». */
  readonly frappe: string;
}

const LIGNE = /^[ \t]*\/(?<frappe>\p{L}{0,20})$/u;

/**
 * L'appel en cours là où est le curseur, ou `null`. « / » n'appelle qu'en début de ligne et seul sur elle :
 * « et/ou », une date ou une adresse n'ouvrent rien.
 */
export function appelAuCurseur(texte: string, curseur: number): Appel | null {
  const debut = texte.lastIndexOf('\n', curseur - 1) + 1;
  const saut = texte.indexOf('\n', curseur);
  const fin = saut === -1 ? texte.length : saut;
  if (texte.slice(curseur, fin).trim() !== '') return null;
  const frappe = LIGNE.exec(texte.slice(debut, curseur))?.groups?.['frappe'];
  return frappe === undefined ? null : { debut, fin, frappe };
}

/** Les gestes dont le mot commence par ce qui est tapé, accents ignorés. */
export const gestesPour = (frappe: string): readonly GesteAuClavier[] =>
  GESTES.filter(({ mot }) => enTri(mot).startsWith(enTri(frappe)));

/** Bornes à effacer pour qu'aucune ligne vide ne reste : la ligne de l'appel, et le saut qui la précède ou la suit. */
export function bornesAEffacer(texte: string, { debut, fin }: Appel): { readonly debut: number; readonly fin: number } {
  if (debut > 0) return { debut: debut - 1, fin };
  return { debut, fin: Math.min(texte.length, fin + 1) };
}

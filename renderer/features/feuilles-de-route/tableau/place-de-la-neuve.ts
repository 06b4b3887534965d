import type { TableauDeFeuille } from '../feuille.types.ts';

type Arbre = Pick<TableauDeFeuille, 'axes' | 'objectifs' | 'lignes'>;

/** Les objectifs d'un axe, dans leur ordre. */
export const objectifsDe = ({ objectifs }: Pick<Arbre, 'objectifs'>, axeId: string | null) =>
  objectifs.filter((un) => un.axeId === axeId);

/** Où une action neuve ne change le numéro d'aucune autre : sous le dernier objectif de son axe ; sans objectif, s'il n'en a pas. */
export const objectifPropose = (arbre: Pick<Arbre, 'objectifs'>, axeId: string | null): string | null =>
  objectifsDe(arbre, axeId).at(-1)?.id ?? null;

/** Le numéro que prendrait une action neuve à cette place, et combien d'autres s'en décaleraient d'un rang. */
export function placeDeLaNeuve(
  arbre: Arbre,
  axeId: string | null,
  objectifId: string | null,
): { readonly numero: string; readonly decalees: number } | null {
  const axe = arbre.axes.find(({ id }) => id === axeId);
  if (axe === undefined) return null;
  const siens = objectifsDe(arbre, axeId).map(({ id }) => id);
  const place = (id: string | null): number => (id === null ? -1 : siens.indexOf(id));
  const siennes = arbre.lignes.filter((ligne) => ligne.axeId === axeId);
  const decalees = siennes.filter((ligne) => place(ligne.objectifId) > place(objectifId)).length;
  return { numero: `${axe.numero}.${siennes.length - decalees + 1}`, decalees };
}

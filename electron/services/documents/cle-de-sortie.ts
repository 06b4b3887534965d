import type { DemandeDeSortie, DocumentSortant } from '#shared/contract/registre.contract.ts';

type Datee = Extract<
  DocumentSortant,
  { de: 'instance' | 'feuille' | 'territoire' | 'programmation' | 'convention' | 'region' | 'note' | 'semaine' }
>;

/** Vrai de ce dont le contenu dépend du jour où l'on le lit. */
export const estDatee = (voulu: DemandeDeSortie): voulu is Datee =>
  ['instance', 'feuille', 'territoire', 'programmation', 'convention', 'region', 'note', 'semaine'].includes(voulu.de);

/** Le même document sur un autre modèle reste le même document ; la même invitation, à un autre instant. */
function sansMiseEnForme(voulu: DemandeDeSortie): DemandeDeSortie {
  if (voulu.de === 'agenda') return { ...voulu, envoyeA: '' };
  if (voulu.de !== 'reunion' && voulu.de !== 'instance') return voulu;
  const { modeleId: _, ...reste } = voulu;
  return reste;
}

/** Deux productions du même document ont la même clé ; l'acte d'une instance, une feuille de route sont les mêmes d'un jour à l'autre. */
export const cleDe = (voulu: DemandeDeSortie): string =>
  JSON.stringify(sansMiseEnForme(estDatee(voulu) ? { ...voulu, date: null } : voulu));

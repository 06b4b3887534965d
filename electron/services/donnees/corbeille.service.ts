import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { effacementLe, supprimesAvant } from '#shared/domain/corbeille/conservation.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Contexte } from '../contexte.ts';

/** Ce qui a été supprimé et peut revenir. */
export const createCorbeilleService = ({ depots }: Contexte) =>
  ({
    'corbeille.lister': () =>
      depots.corbeille.lister().map(({ objet, id, libelle, type, sigle, date, supprimeLe, garde }) => {
        const instance = type === null ? libelle : nomCourt({ type, complement: libelle, sigle });
        return {
          objet,
          id,
          supprimeLe,
          libelle:
            date === null
              ? instance
              : `${instance}, ${objet === 'rapport_copil' ? 'rapport au' : 'réunion du'} ${dateCourte(date)}`,
          effacementLe: garde === 1 ? null : effacementLe(supprimeLe),
        };
      }),
  }) satisfies Partial<HandlersFichier>;

/**
 * À l'ouverture : efface ce qui a passé trente jours à la corbeille, hors ce qui doit rester, avec les pièces que cela
 * seul nommait. Le contenu d'une pièce que plus rien ne tient se libère trente jours après le dernier geste qui en parle.
 */
export function viderCorbeille({ depots, aujourdHui }: Contexte): void {
  const avant = supprimesAvant(aujourdHui());
  depots.corbeille.effacer(avant);
  depots.corbeille.oublierLesEffacees(avant);
  depots.pieces.oublierLesEffacees();
  depots.pieces.liberer(avant);
}

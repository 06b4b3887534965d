import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';

/**
 * Où vont les lignes, dans l'adresse : la feuille de route des actions. La seule du fichier se choisit d'elle-même ; les
 * autres contenus vont dans l'annuaire, et n'en ont pas.
 */
export function useDestination(cible: NomDeCible) {
  const adresse = useAdresse();
  const { donnees: feuilles } = useRequete('feuillesDeRoute.lister', {});
  const demandee = adresse.lire('vers');
  const seule = feuilles?.length === 1 ? feuilles[0] : undefined;
  const choisie = feuilles?.find(({ id }) => id === demandee) ?? (demandee === null ? seule : undefined) ?? null;
  const faut = cible === 'actions';
  return {
    /** Les feuilles de route où aller ; vide : il faut d'abord en ouvrir une. */
    feuilles: feuilles ?? [],
    choisie: faut ? choisie : null,
    /** La lecture attend de savoir. */
    attend: faut && feuilles === null,
    manque: faut && feuilles !== null && choisie === null,
    choisir: (id: string) => adresse.poser({ vers: id }),
  };
}

export type Destination = ReturnType<typeof useDestination>;

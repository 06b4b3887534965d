import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Bloc } from '#shared/documents/blocs.ts';

/** Hauteur utile d'une feuille, en pixels de la feuille : A4 moins les marges de la charte. */
const UTILE = 790;

/**
 * Répartit les blocs en pages d'après leur hauteur mesurée : des coupures indicatives. Un titre ne reste
 * pas seul au bas d'une page ; un bloc qui demande une nouvelle page l'obtient.
 */
export function useCoupures(blocs: readonly Bloc[], mesure: RefObject<HTMLElement | null>): readonly (readonly Bloc[])[] {
  const [pages, setPages] = useState<readonly (readonly Bloc[])[]>([blocs]);
  useLayoutEffect(() => {
    const hauteurs = new Map(
      [...(mesure.current?.querySelectorAll<HTMLElement>('[data-bloc]') ?? [])].map((element) => [element.dataset['bloc'], element.offsetHeight]),
    );
    const reparties: Bloc[][] = [[]];
    let reste = UTILE - 60;
    for (const bloc of blocs) {
      const hauteur = hauteurs.get(bloc.id) ?? 0;
      const courante = reparties.at(-1) ?? [];
      const force = bloc.type === 'titre' && bloc.nouvellePage;
      if (courante.length > 0 && (force || hauteur > reste)) {
        const orphelins = force ? [] : reprendreTitres(courante);
        reparties.push([...orphelins, bloc]);
        reste = UTILE - orphelins.reduce((somme, { id }) => somme + (hauteurs.get(id) ?? 0), 0) - hauteur;
      } else {
        courante.push(bloc);
        reste -= hauteur;
      }
    }
    setPages(reparties.filter((page) => page.length > 0));
  }, [blocs, mesure]);
  return pages;
}

/** Retire de la page les titres laissés seuls à son bas : ils suivent ce qu'ils annoncent. */
function reprendreTitres(page: Bloc[]): Bloc[] {
  const repris: Bloc[] = [];
  while (page.length > 1 && page.at(-1)?.type === 'titre') {
    const titre = page.pop();
    if (titre !== undefined) repris.unshift(titre);
  }
  return repris;
}

import { type RefCallback, useCallback, useState } from 'react';
import type { Bloc } from '#shared/documents/blocs.ts';
import { commenceUneLettre } from '#shared/documents/blocs-courants.ts';

/**
 * Répartit les blocs en pages d'après leur hauteur mesurée : des coupures indicatives. Un titre ne reste
 * pas seul au bas d'une page ; un bloc qui demande une nouvelle page l'obtient.
 */
export function useCoupures(
  blocs: readonly Bloc[],
  utile: number,
): {
  readonly pages: readonly (readonly Bloc[])[];
  readonly mesure: RefCallback<HTMLElement>;
} {
  const [pages, setPages] = useState<readonly (readonly Bloc[])[]>([blocs]);
  // Le cadre se remesure quand le document change : React rappelle alors cette fonction.
  const mesure = useCallback(
    (cadre: HTMLElement | null) => {
      if (cadre === null) return;
      const mesures = [...cadre.querySelectorAll<HTMLElement>('[data-bloc]')].map(
        (element) => [element.dataset['bloc'] ?? '', element.offsetHeight] as const,
      );
      setPages(repartir(blocs, new Map(mesures), utile));
    },
    [blocs, utile],
  );
  return { pages, mesure };
}

function repartir(blocs: readonly Bloc[], hauteurs: ReadonlyMap<string, number>, utile: number): Bloc[][] {
  const hauteurDe = ({ id }: Bloc) => hauteurs.get(id) ?? 0;
  const pages: Bloc[][] = [[]];
  let reste = utile - 60;
  for (const bloc of blocs) {
    const courante = pages.at(-1) ?? [];
    const force = (bloc.type === 'titre' && bloc.nouvellePage) || commenceUneLettre(bloc);
    // Plus haut qu'une page, un tableau se coupera où qu'il commence : le repousser laisserait une page blanche.
    const repousse = hauteurDe(bloc) > reste && hauteurDe(bloc) <= utile;
    if (courante.length > 0 && (force || repousse)) {
      const suivante = [...(force ? [] : reprendreTitres(courante)), bloc];
      pages.push(suivante);
      reste = utile - suivante.reduce((somme, place) => somme + hauteurDe(place), 0);
    } else {
      courante.push(bloc);
      reste -= hauteurDe(bloc);
    }
  }
  return pages.filter((page) => page.length > 0);
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

import { type RefCallback, useCallback, useState } from 'react';
import type { Bloc } from '#shared/documents/blocs.ts';
import { blocEntier, type Mesure, repartir } from './repartir.ts';

/** Ce que mesure chaque bloc à l'écran ; un tableau coupé se mesure sur toutes ses parties. */
function mesurer(cadre: HTMLElement): Map<string, Mesure> {
  const mesures = new Map<string, Mesure>();
  for (const element of cadre.querySelectorAll<HTMLElement>('[data-bloc]')) {
    const id = blocEntier(element.dataset['bloc'] ?? '');
    const rangs = [...element.querySelectorAll<HTMLElement>('tbody > tr')].map((rang) => rang.offsetHeight);
    const connue = mesures.get(id);
    const tete = connue?.tete ?? element.offsetHeight - rangs.reduce((somme, haut) => somme + haut, 0);
    mesures.set(id, { tete, rangs: [...(connue?.rangs ?? []), ...rangs] });
  }
  return mesures;
}

/**
 * Répartit les blocs en pages d'après leur hauteur mesurée : des coupures indicatives. Un titre ne reste
 * pas seul au bas d'une page ; un bloc qui demande une nouvelle page l'obtient ; un tableau se coupe entre deux lignes.
 */
export function useCoupures(
  blocs: readonly Bloc[],
  utile: number,
): {
  readonly pages: readonly (readonly Bloc[])[];
  readonly mesure: RefCallback<HTMLElement>;
} {
  const [pages, setPages] = useState<readonly (readonly Bloc[])[]>([blocs]);
  const [mesures, setMesures] = useState(blocs);
  // Un document neuf se remet d'un tenant, pour que chacun de ses blocs se mesure.
  if (blocs !== mesures) {
    setMesures(blocs);
    setPages([blocs]);
  }
  // Le cadre se remesure quand le document change : React rappelle alors cette fonction.
  const mesure = useCallback(
    (cadre: HTMLElement | null) => {
      if (cadre !== null) setPages(repartir(blocs, mesurer(cadre), utile));
    },
    [blocs, utile],
  );
  return { pages, mesure };
}

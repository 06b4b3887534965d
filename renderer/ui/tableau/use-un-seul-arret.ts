import { type RefObject, useEffect, useLayoutEffect } from 'react';

const GESTES = 'a[href], button';

function rendre(cadre: HTMLElement | null | undefined, ligne: string): void {
  for (const geste of cadre?.querySelectorAll<HTMLElement>(`tbody > tr${ligne} [data-passe]`) ?? []) {
    geste.removeAttribute('tabindex');
    delete geste.dataset['passe'];
  }
}

/**
 * Des lignes que les flèches parcourent, une seule est dans le parcours de la touche Tab, ses liens et ses gestes à sa
 * suite : ceux des autres s'atteignent par leur ligne. Un tableau de trente lignes se passe ainsi en quelques touches. Les
 * champs, où Tab mène de saisie en saisie, y restent tous. `ligne` : son numéro ; `null`, les lignes ne se parcourent pas,
 * et tous leurs gestes sont rendus au parcours.
 */
export function useUnSeulArret(cadre: RefObject<HTMLElement | null>, ligne: number | null): void {
  useLayoutEffect(() => {
    rendre(cadre.current, ligne === null ? '' : `[data-ligne="${ligne}"]`);
    if (ligne === null) return;
    for (const rang of cadre.current?.querySelectorAll<HTMLElement>('tbody > tr[data-ligne]') ?? []) {
      if (rang.dataset['ligne'] === String(ligne)) continue;
      for (const geste of rang.querySelectorAll<HTMLElement>(GESTES)) {
        if (geste.tabIndex < 0) continue;
        geste.tabIndex = -1;
        geste.dataset['passe'] = '';
      }
    }
  });
  useEffect(() => {
    const quitte = cadre.current;
    return () => rendre(quitte, '');
  }, [cadre]);
}

import { type RefObject, useLayoutEffect } from 'react';

const GESTES = 'a[href], button';

/**
 * Des lignes que les flèches parcourent, une seule est dans le parcours de la touche Tab, ses liens et ses gestes à sa
 * suite : ceux des autres s'atteignent par leur ligne. Un tableau de trente lignes se passe ainsi en quelques touches. Les
 * champs, où Tab mène de saisie en saisie, y restent tous. `ligne` : son numéro ; `null`, les lignes ne se parcourent pas.
 */
export function useUnSeulArret(cadre: RefObject<HTMLElement | null>, ligne: number | null): void {
  useLayoutEffect(() => {
    if (ligne === null) return;
    for (const rang of cadre.current?.querySelectorAll<HTMLElement>('tbody > tr[data-ligne]') ?? []) {
      const atteinte = rang.dataset['ligne'] === String(ligne);
      for (const geste of rang.querySelectorAll<HTMLElement>(GESTES)) {
        if (!atteinte && geste.tabIndex >= 0) {
          geste.tabIndex = -1;
          geste.dataset['passe'] = '';
        } else if (atteinte && geste.dataset['passe'] !== undefined) {
          geste.removeAttribute('tabindex');
          delete geste.dataset['passe'];
        }
      }
    }
  });
}

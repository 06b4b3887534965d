import { useEffect } from 'react';
import { foyerLibre } from '#renderer/ui/gestes/foyer-libre.ts';

/**
 * Le bouton qui a mené à ces différences, ou celles que l'on vient de reprendre, s'en vont avec le foyer : il va à la
 * première qui reste, ou au contenu.
 * @param etat change quand les différences changent ; `null` : elles ne sont pas encore là
 */
export function useFoyerAuxDifferences(etat: string | null): void {
  useEffect(() => {
    if (etat === null || !foyerLibre()) return;
    const premiere = document.querySelector<HTMLElement>('[data-difference]');
    const cible =
      premiere?.querySelector<HTMLElement>('input:checked, input:not(:disabled)') ??
      premiere ??
      document.getElementById('contenu');
    cible?.focus({ preventScroll: true });
  }, [etat]);
}

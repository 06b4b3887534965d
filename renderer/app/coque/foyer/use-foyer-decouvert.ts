import { useEffect } from 'react';

const POINTS = [
  [0.5, 0.5],
  [0.02, 0.5],
  [0.98, 0.5],
] as const;

/** Vrai si une barre qui reste à l'écran (tête, pied de tableau) cache l'élément en entier. */
function estCouvert(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return POINTS.every(([x, y]) => {
    const dessus = document.elementFromPoint(left + x * width, top + y * height);
    return (
      dessus !== null && !element.contains(dessus) && !dessus.contains(element) && dessus.closest('label') === null
    );
  });
}

/** Ce que la touche Tab atteint vient sous les yeux : le navigateur le croit visible sous une barre qui reste à l'écran. */
export function useFoyerDecouvert(): void {
  useEffect(() => {
    const surFoyer = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches('#contenu :focus-visible')) return;
      if (estCouvert(target)) target.scrollIntoView({ block: 'center' });
    };
    document.addEventListener('focusin', surFoyer);
    return () => document.removeEventListener('focusin', surFoyer);
  }, []);
}

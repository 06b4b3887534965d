import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useTouches } from '#renderer/ui/gestes/use-touches.ts';

interface AllerDeDifference {
  readonly liste: RefObject<HTMLDivElement | null>;
  readonly surTouche: (evenement: KeyboardEvent) => void;
}

/**
 * J et K partout, les flèches sur une différence : d'une différence à l'autre ; le foyer va à ce qui s'y choisit.
 * Ctrl+Entrée reprend.
 */
export function useAllerDeDifference(surReprendre: (() => void) | null): AllerDeDifference {
  const liste = useRef<HTMLDivElement>(null);
  const aller = (pas: 1 | -1) => {
    const lignes = [...(liste.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
    const ici = lignes.findIndex((ligne) => ligne.contains(document.activeElement));
    const rang = ici === -1 ? (pas === 1 ? 0 : lignes.length - 1) : ici + pas;
    const ligne = lignes[Math.max(0, Math.min(lignes.length - 1, rang))];
    if (ligne === undefined) return;
    (ligne.querySelector<HTMLElement>('input:checked, input:not(:disabled)') ?? ligne).focus({ preventScroll: true });
    ligne.scrollIntoView({ block: 'nearest' });
  };
  useTouches([
    { touche: 'J', surClic: () => aller(1) },
    { touche: 'K', surClic: () => aller(-1) },
    { touche: 'Ctrl Enter', surClic: () => surReprendre?.(), desactive: surReprendre === null },
  ]);
  const surTouche = (evenement: KeyboardEvent): void => {
    const { key, target } = evenement;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    // Entre deux valeurs à départager, les flèches choisissent.
    if (!(target instanceof HTMLElement) || !target.matches('[data-difference], input[type="checkbox"]')) return;
    evenement.preventDefault();
    aller(key === 'ArrowDown' ? 1 : -1);
  };
  return { liste, surTouche };
}

import { type RefObject, useEffect } from 'react';

/** Donne le foyer à la première saisie de cette partie dès qu'elle est voulue. */
export function useFoyerVoulu(partie: RefObject<HTMLElement | null>, voulu: boolean): void {
  useEffect(() => {
    if (!voulu) return;
    const saisie = partie.current?.querySelector<HTMLElement>('input, textarea');
    saisie?.focus();
    saisie?.scrollIntoView?.({ block: 'nearest' });
  }, [partie, voulu]);
}

/** Entrée mène à la saisie suivante de la même décision ; de la dernière, au texte du point. */
export function allerALaSaisieSuivante(acte: HTMLElement, depuis: HTMLElement): void {
  const saisies = [...acte.querySelectorAll<HTMLElement>('input.saisie:not([disabled]), textarea.saisie:not([disabled])')];
  const suivante = saisies[saisies.indexOf(depuis) + 1] ?? acte.closest('.point')?.querySelector<HTMLElement>('.texte-de-seance');
  suivante?.focus();
}

import { type RefObject, useEffect } from 'react';

/** Donne le foyer à la première saisie de cette partie, à chaque demande nouvelle. */
export function useFoyerVoulu(partie: RefObject<HTMLElement | null>, demande: object | null): void {
  useEffect(() => {
    if (demande === null) return;
    const saisie = partie.current?.querySelector<HTMLElement>('input, textarea');
    saisie?.focus();
    saisie?.scrollIntoView?.({ block: 'nearest' });
  }, [partie, demande]);
}

/** Entrée mène à la saisie suivante de la même décision ; de la dernière, au texte du point. */
export function allerALaSaisieSuivante(acte: HTMLElement, depuis: HTMLElement): void {
  const saisies = [
    ...acte.querySelectorAll<HTMLElement>('input.saisie:not([disabled]), textarea.saisie:not([disabled])'),
  ];
  const suivante =
    saisies[saisies.indexOf(depuis) + 1] ?? acte.closest('.point')?.querySelector<HTMLElement>('.texte-de-seance');
  suivante?.focus();
}

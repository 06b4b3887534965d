import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Une remarque réglée s'en va avec le bouton qui l'a réglée : le foyer passe à celle qui prend sa place, pour les régler
 * l'une après l'autre sans revenir au début.
 */
export function useFoyerDeRemarque(liste: RefObject<HTMLElement | null>) {
  const rang = useRef<number | null>(null);
  const lignes = () => [...(liste.current?.querySelectorAll<HTMLElement>('[data-remarque]') ?? [])];

  useLayoutEffect(() => {
    if (rang.current === null || document.activeElement !== document.body) return;
    const restent = lignes();
    const suivante = restent[Math.min(rang.current, restent.length - 1)];
    const cible = suivante?.querySelector<HTMLElement>('button, a') ?? document.getElementById('contenu');
    cible?.focus({ preventScroll: true });
    suivante?.scrollIntoView?.({ block: 'nearest' });
  });

  return {
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      const ici = lignes().findIndex((ligne) => target instanceof Node && ligne.contains(target));
      rang.current = ici === -1 ? null : ici;
    },
    onBlur: ({ relatedTarget }: { readonly relatedTarget: EventTarget | null }) => {
      if (relatedTarget !== null) rang.current = null;
    },
  };
}

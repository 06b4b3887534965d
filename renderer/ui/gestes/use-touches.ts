import { useEffect, useEffectEvent } from 'react';
import { enSaisie } from './en-saisie.ts';
import type { ToucheDeFonction } from './Touches.tsx';

/** Un signe qui n'est pas une lettre : l'obtenir par Maj ou non dépend du clavier. */
const estSigne = ({ key }: KeyboardEvent): boolean => key.length === 1 && key.toUpperCase() === key.toLowerCase();

/** Écrit la touche pressée comme dans la barre : « F2 », « Maj F8 », « Ctrl K », « ? ». */
const nommer = (evenement: KeyboardEvent): string =>
  [
    (evenement.ctrlKey || evenement.metaKey) && 'Ctrl',
    evenement.shiftKey && !estSigne(evenement) && 'Maj',
    evenement.altKey && 'Alt',
    evenement.key.length === 1 ? evenement.key.toUpperCase() : evenement.key,
  ]
    .filter(Boolean)
    .join(' ');

/** Branche les touches d'un écran tant qu'il est montré. Se tait tant qu'un dialogue ou une bulle est ouvert. */
export function useTouches(touches: readonly Pick<ToucheDeFonction, 'touche' | 'surClic' | 'desactive'>[]): void {
  const surTouche = useEffectEvent((evenement: KeyboardEvent) => {
    if (evenement.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
    const tape = evenement.key.length === 1 && !evenement.ctrlKey && !evenement.metaKey && !evenement.altKey;
    if (tape && enSaisie(evenement.target)) return;
    const voulue = touches.find(({ touche, desactive }) => touche === nommer(evenement) && !desactive);
    if (voulue === undefined) return;
    evenement.preventDefault();
    voulue.surClic();
  });
  useEffect(() => {
    const ecoute = (evenement: KeyboardEvent) => surTouche(evenement);
    document.addEventListener('keydown', ecoute);
    return () => document.removeEventListener('keydown', ecoute);
  }, []);
}

import { useEffect, useEffectEvent } from 'react';
import { enSaisie } from './en-saisie.ts';
import type { ToucheDeFonction } from './Touches.tsx';

const OUVERTS = '[role="dialog"], [role="alertdialog"], [role="menu"]';

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

/**
 * Branche les touches d'un écran tant qu'il est montré. Se tait tant qu'un dialogue, une bulle ou un menu est ouvert. Hors
 * d'un champ, une touche avec Ctrl agit avant ce qui a le foyer : « Ctrl Entrée » sur un bouton ne l'actionne pas.
 */
export function useTouches(touches: readonly Pick<ToucheDeFonction, 'touche' | 'surClic' | 'desactive'>[]): void {
  const surTouche = useEffectEvent((evenement: KeyboardEvent, avant: boolean) => {
    if (evenement.defaultPrevented || document.querySelector(OUVERTS) !== null) return;
    if (avant && (!(evenement.ctrlKey || evenement.metaKey) || enSaisie(evenement.target))) return;
    const tape = evenement.key.length === 1 && !evenement.ctrlKey && !evenement.metaKey && !evenement.altKey;
    if (tape && enSaisie(evenement.target)) return;
    const voulue = touches.find(({ touche, desactive }) => touche === nommer(evenement) && !desactive);
    if (voulue === undefined) return;
    evenement.preventDefault();
    if (avant) evenement.stopPropagation();
    voulue.surClic();
  });
  useEffect(() => {
    const avant = (evenement: KeyboardEvent) => surTouche(evenement, true);
    const apres = (evenement: KeyboardEvent) => surTouche(evenement, false);
    document.addEventListener('keydown', avant, true);
    document.addEventListener('keydown', apres);
    return () => {
      document.removeEventListener('keydown', avant, true);
      document.removeEventListener('keydown', apres);
    };
  }, []);
}

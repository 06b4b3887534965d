import type { MouseEvent } from 'react';

/**
 * Suit, sans recharger la page, le lien cliqué dans une vue qui en a des centaines : une seule écoute pour tous. Ctrl+clic
 * et les autres clics restent au navigateur.
 */
export function suivreUnLien(evenement: MouseEvent, aller: (vers: string) => void): void {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = evenement;
  const vers = (target as Element).closest('a[href]')?.getAttribute('href');
  if (vers == null || defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  evenement.preventDefault();
  aller(vers);
}

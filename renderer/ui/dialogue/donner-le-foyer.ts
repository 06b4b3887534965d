/**
 * À poser en `ref` sur ce qui reçoit le foyer à l'ouverture d'un dialogue. Fonction stable : React ne
 * la rappelle donc pas à chaque rendu. Sur un dialogue déjà ouvert, celui de dessous le reprend d'abord : il le rend
 * à l'image suivante.
 */
export function donnerLeFoyer(element: HTMLElement | null): void {
  element?.focus();
  if (document.activeElement !== element) requestAnimationFrame(() => element?.focus());
}

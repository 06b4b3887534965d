/** Images d'écran pendant lesquelles un dialogue de dessous peut encore reprendre le foyer. */
const PATIENCE = 40;

/** Le foyer est hors du dialogue, ou sur le dialogue lui-même : personne ne l'y a mis. */
function sEstPerdu(element: HTMLElement): boolean {
  const dialogue = element.closest('[role$="dialog"]');
  const actif = document.activeElement;
  return actif === document.body || actif === dialogue || (dialogue !== null && !dialogue.contains(actif));
}

function rendre(element: HTMLElement, images: number): void {
  if (images === 0 || !element.isConnected) return;
  if (sEstPerdu(element)) element.focus();
  // Allé ailleurs dans le dialogue, c'est la personne qui l'a voulu.
  if (document.activeElement === element || sEstPerdu(element))
    requestAnimationFrame(() => rendre(element, images - 1));
}

/**
 * À poser en `ref` sur ce qui reçoit le foyer à l'ouverture d'un dialogue. Fonction stable : React ne
 * la rappelle donc pas à chaque rendu. Sur un dialogue déjà ouvert, celui de dessous le reprend d'abord : il le rend
 * aux images suivantes.
 */
export function donnerLeFoyer(element: HTMLElement | null): void {
  element?.focus();
  if (element !== null) requestAnimationFrame(() => rendre(element, PATIENCE));
}

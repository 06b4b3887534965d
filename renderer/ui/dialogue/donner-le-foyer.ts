/**
 * À poser en `ref` sur ce qui reçoit le foyer à l'ouverture d'un dialogue. Fonction stable : React ne
 * la rappelle donc pas à chaque rendu.
 */
export const donnerLeFoyer = (element: HTMLElement | null): void => element?.focus();

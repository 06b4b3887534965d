/**
 * À poser en `ref` sur ce qui entoure un champ : le foyer y va à l'ouverture d'un dialogue. Fonction stable :
 * React ne la rappelle donc pas à chaque rendu.
 */
export const allerAuChamp = (cadre: HTMLElement | null): void => cadre?.querySelector('input')?.focus();

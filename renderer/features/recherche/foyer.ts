/** La saisie de la page, et nulle autre. */
export const ID_DE_LA_SAISIE = 'recherche-dans-le-fichier';

/** Rend le foyer à la saisie : ce qu'un clic vient d'y écrire se continue au clavier. */
export const focaliserLaRecherche = (): void => document.getElementById(ID_DE_LA_SAISIE)?.focus();

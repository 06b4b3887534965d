/**
 * Où reprendre les corrections portées dans un fichier rangé ; le fichier tel qu'il est sur le disque se lit par
 * `production.reprendre`. `null` : cet écran n'est pas là, le geste ne se propose pas.
 */
export const adresseDesCorrections = (_produit: { readonly id: string }): string | null => null;

/** Où reprendre les corrections portées dans un fichier rangé : l'écran le lit tel qu'il est sur le disque. */
export const adresseDesCorrections = ({ id }: { readonly id: string }): string => `/corrections?produit=${id}`;

import { useLocation } from 'wouter';
import type { DocumentAProduire } from './use-telechargement.ts';

/** Où reprendre les corrections portées dans un fichier rangé : l'écran le lit tel qu'il est sur le disque. */
export const adresseDesCorrections = ({ id }: { readonly id: string }): string => `/corrections?produit=${id}`;

/** « Reprendre les corrections » ; `null` : ce document n'est pas d'une réunion, ses corrections ne se reprennent pas. */
export function useReprendre(document: DocumentAProduire): ((id: string) => void) | null {
  const [, aller] = useLocation();
  return document.de === 'reunion' ? (id) => aller(adresseDesCorrections({ id })) : null;
}

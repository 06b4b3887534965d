import { useHote } from './HostProvider.tsx';

/** Ouvre une adresse de l'application dans une seconde fenêtre, avec la même session. */
export const useOuvrirFenetre = (): ((adresse: string) => void) => useHote().transport.ouvrirFenetre;

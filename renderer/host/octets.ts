import { useHote } from './HostProvider.tsx';

/** Faire entrer un fichier (rend son jeton) et faire sortir un document produit. */
export function useOctets() {
  const { transport } = useHote();
  return { deposer: transport.deposer, enregistrer: transport.enregistrer };
}

/** Dialogue du système pour ouvrir un fichier de travail ; `null` dans un navigateur. */
export const useChoisirFichier = (): (() => Promise<boolean>) | null => useHote().transport.choisirFichier;

import { useEffect } from 'react';

/**
 * Un fichier lâché à côté d'une zone de dépôt remplacerait l'écran par ce fichier : il est refusé, et le curseur le dit.
 * Une zone qui le prend l'a déjà dit quand l'événement arrive ici.
 */
export function useDepotsPerdus(): void {
  useEffect(() => {
    const refuser = (evenement: DragEvent) => {
      if (evenement.defaultPrevented || evenement.dataTransfer?.types.includes('Files') !== true) return;
      evenement.preventDefault();
      evenement.dataTransfer.dropEffect = 'none';
    };
    addEventListener('dragover', refuser);
    addEventListener('drop', refuser);
    return () => {
      removeEventListener('dragover', refuser);
      removeEventListener('drop', refuser);
    };
  }, []);
}

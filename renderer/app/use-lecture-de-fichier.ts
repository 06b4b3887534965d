import { useState } from 'react';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';

/** Lire un fichier reçu : en cours, refusé et pourquoi. */
export function useLectureDeFichier() {
  const [enCours, setEnCours] = useState(false);
  const [refus, setRefus] = useState<string | null>(null);

  const tenter = async (lire: () => Promise<unknown>): Promise<void> => {
    setEnCours(true);
    setRefus(null);
    try {
      await lire();
    } catch (cause) {
      setRefus(phraseDe(cause, 'Le fichier n’a pas pu être lu. Essayez de nouveau.'));
    }
    setEnCours(false);
  };

  return { enCours, refus, refuser: setRefus, tenter };
}

import { useState } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { useLocation } from 'wouter';
import { lireCollage, type Presse } from './collage/lire-collage.ts';

/** Où se reprend un tableau. */
export const ADRESSE_DE_REPRISE = '/annuaire/reprendre';

/** Reçoit un fichier ou un collage, et ouvre ce qu'on en comprend. */
export function useRecevoir() {
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const { deposer } = useOctets();
  const ouvrir = useDemande('reprises.ouvrir');
  const coller = useDemande('reprises.coller');
  const [enCours, setEnCours] = useState(false);
  const [refus, setRefus] = useState<string | null>(null);

  const tenter = async (recevoir: () => Promise<{ readonly reprise: string } | null>): Promise<void> => {
    setEnCours(true);
    setRefus(null);
    try {
      const recue = await recevoir();
      // Le tableau d'avant reste dans l'historique de la fenêtre : « Retour » y ramène.
      if (recue !== null) aller(`${ADRESSE_DE_REPRISE}?reprise=${recue.reprise}`);
    } catch (cause) {
      setRefus(phraseDe(cause, 'Le fichier n’a pas pu être lu. Essayez de nouveau.'));
    }
    setEnCours(false);
  };

  return {
    enCours,
    refus,
    /** Lit le premier des fichiers choisis ou glissés. */
    recevoir: (fichiers: readonly File[]) =>
      void tenter(async () => {
        const [fichier, autre] = fichiers;
        if (fichier === undefined) return null;
        if (autre !== undefined) {
          setRefus('Déposez un seul fichier à la fois : chaque tableau a ses colonnes.');
          return null;
        }
        return ouvrir.lancer({ jeton: await deposer(fichier) });
      }),
    /** Lit ce qui est collé. */
    coller: (presse: Presse) =>
      void tenter(async () => {
        const lu = lireCollage(presse);
        if ('feuilles' in lu) return coller.lancer({ feuilles: lu.feuilles });
        setRefus(lu.refus);
        return null;
      }),
    /** Repart d'un écran sans tableau. */
    recommencer: () => adresse.poser({ reprise: null }),
  };
}

export type Reception = ReturnType<typeof useRecevoir>;

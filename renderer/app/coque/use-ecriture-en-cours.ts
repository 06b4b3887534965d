import { useEffect, useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { useAttente } from '#renderer/host/attente.store.ts';
import { useAppel } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

const PAS = 200;
type Suivi = Sortie<'ecriture.suivre'>;

/** L'écriture longue qui fait attendre cette page, d'où qu'elle vienne ; `null` s'il n'y en a pas. */
export function useEcritureEnCours() {
  const appeler = useAppel();
  const attend = useAttente();
  const [suivi, setSuivi] = useState<Suivi>(null);
  const [arret, setArret] = useState(false);
  useEffect(() => {
    if (!attend) return;
    let ici = true;
    const suivre = async (): Promise<void> => {
      while (ici) {
        const etat = await appeler('ecriture.suivre', {});
        if (!ici) return;
        setSuivi(etat);
        if (etat === null) setArret(false);
        await new Promise((suite) => setTimeout(suite, PAS));
      }
    };
    // Une liaison coupée se dit déjà, et se rétablit seule.
    suivre().catch(() => undefined);
    return () => {
      ici = false;
      setSuivi(null);
      setArret(false);
    };
  }, [attend, appeler]);

  const arreter = () => {
    setArret(true);
    appeler('ecriture.arreter', {}).catch(direRefus());
  };
  return { suivi, arret, arreter };
}

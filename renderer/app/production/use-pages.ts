import { useEffect, useRef, useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { useAppel } from '#renderer/host/gestes.ts';
import { direRefus, phraseDe } from '#renderer/ui/avis/phrase-de.ts';

const PAS = 250;
type Suivi = Sortie<'travaux.suivre'>;

/** Un travail de mise en pages : suivi, arrêté ; `surFini` reçoit son issue. */
export function useMiseEnPages(surFini: (travail: string, suivi: Suivi) => void | Promise<void>) {
  const appeler = useAppel();
  const [suivi, setSuivi] = useState<Suivi | null>(null);
  const [arret, setArret] = useState(false);
  const [echec, setEchec] = useState<string | null>(null);
  const encours = useRef<string | null>(null);
  const arreter = () => {
    if (encours.current === null) return;
    setArret(true);
    void appeler('travaux.arreter', { travail: encours.current }).catch(direRefus());
  };
  // Quitter l'écran arrête ce qui s'y préparait.
  const enQuittant = useRef(arreter);
  useEffect(() => {
    enQuittant.current = arreter;
  });
  useEffect(() => () => enQuittant.current(), []);

  async function mener(lancer: () => Promise<string | null>): Promise<void> {
    setEchec(null);
    setArret(false);
    setSuivi({ fait: 0, total: 2, libelle: 'Préparation', fichiers: null, echec: null });
    try {
      const travail = await lancer();
      encours.current = travail;
      while (travail !== null && encours.current === travail) {
        const etat = await appeler('travaux.suivre', { travail });
        if (etat.echec !== null) return setEchec(etat.echec);
        if (etat.fichiers !== null) return await surFini(travail, etat);
        setSuivi(etat);
        await new Promise((suite) => setTimeout(suite, PAS));
      }
    } catch (cause) {
      setEchec(phraseDe(cause, 'Le document n’a pas pu être mis en pages.'));
    } finally {
      encours.current = null;
      setSuivi(null);
    }
  }
  return { mener, arreter, suivi, arret, echec };
}

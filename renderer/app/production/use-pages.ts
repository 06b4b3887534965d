import { useState } from 'react';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import type { Suivi } from '../travaux/suivre-le-travail.ts';
import { useTravailDeLEcran } from '../travaux/use-travail-de-l-ecran.ts';

/** Un travail de mise en pages : suivi, arrêté ; `surFini` reçoit son issue. */
export function useMiseEnPages(surFini: (travail: string, suivi: Suivi) => void | Promise<void>) {
  const travaux = useTravailDeLEcran();
  const [echec, setEchec] = useState<string | null>(null);

  async function mener(lancer: () => Promise<string | null>): Promise<void> {
    setEchec(null);
    travaux.setSuivi({ fait: 0, total: 2, libelle: 'Préparation', fichiers: null, echec: null });
    try {
      await travaux.mener(lancer, (travail, issue) =>
        issue.echec === null ? surFini(travail, issue) : setEchec(issue.echec),
      );
    } catch (cause) {
      setEchec(phraseDe(cause, 'Le document n’a pas pu être mis en pages.'));
    }
  }
  const { arreter, suivi, arret } = travaux;
  return { mener, arreter, suivi, arret, echec };
}

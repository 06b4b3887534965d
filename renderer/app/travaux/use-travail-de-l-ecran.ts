import { useEffect, useRef, useState } from 'react';
import { useAppel } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { type Suivi, suivreLeTravail } from './suivre-le-travail.ts';

/** Un travail long qui n'est que de cet écran : suivi, arrêté ; quitter l'écran l'arrête. */
export function useTravailDeLEcran() {
  const appeler = useAppel();
  const [suivi, setSuivi] = useState<Suivi | null>(null);
  const [arret, setArret] = useState(false);
  const encours = useRef<string | null>(null);
  const arreter = () => {
    if (encours.current === null) return;
    setArret(true);
    void appeler('travaux.arreter', { travail: encours.current }).catch(direRefus());
  };
  const enQuittant = useRef(arreter);
  useEffect(() => {
    enQuittant.current = arreter;
  });
  useEffect(() => () => enQuittant.current(), []);

  /**
   * Lance un travail et le suit ; un refus d'emblée est rejeté.
   * @param lancer rend `null` s'il n'y a rien à suivre
   * @param surIssue fini, échoué ou arrêté ; l'écran le dit en cours tant qu'elle n'est pas menée
   */
  async function mener(
    lancer: () => Promise<string | null>,
    surIssue: (travail: string, issue: Suivi) => void | Promise<void>,
  ): Promise<void> {
    setArret(false);
    try {
      const travail = await lancer();
      encours.current = travail;
      if (travail === null) return;
      const issue = await suivreLeTravail(appeler, travail, setSuivi, () => encours.current === travail);
      if (issue !== null) await surIssue(travail, issue);
    } finally {
      encours.current = null;
      setSuivi(null);
    }
  }
  return { mener, arreter, suivi, setSuivi, arret };
}

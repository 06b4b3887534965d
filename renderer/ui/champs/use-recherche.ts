import { useEffect, useEffectEvent, useState } from 'react';
import type { Choix } from './chercher-dans.ts';

/** Pause de frappe avant de chercher, en millisecondes. */
const PAUSE = 150;

interface Reglage<C extends Choix> {
  readonly frappe: string;
  readonly active: boolean;
  /** Nombre de lettres à partir duquel on cherche. */
  readonly minimum: number;
  readonly recents: readonly C[];
  readonly chercher: (frappe: string, signal: AbortSignal) => Promise<readonly C[]>;
}

/** Cherche à la pause de frappe ; une réponse dépassée par la suivante est oubliée. */
export function useRecherche<C extends Choix>({ frappe, active, minimum, recents, chercher }: Reglage<C>) {
  const [trouves, setTrouves] = useState<{
    readonly frappe: string;
    readonly choix: readonly C[];
    readonly echec: boolean;
  } | null>(null);
  const lancer = useEffectEvent(chercher);
  const mot = frappe.trim();
  const cherchable = active && mot.length >= minimum;

  useEffect(() => {
    if (!cherchable) return;
    const arret = new AbortController();
    const minuterie = setTimeout(async () => {
      try {
        const choix = await lancer(mot, arret.signal);
        if (!arret.signal.aborted) setTrouves({ frappe: mot, choix, echec: false });
      } catch {
        if (!arret.signal.aborted) setTrouves({ frappe: mot, choix: [], echec: true });
      }
    }, PAUSE);
    return () => {
      clearTimeout(minuterie);
      arret.abort();
    };
  }, [mot, cherchable]);

  const aJour = cherchable && trouves?.frappe === mot;
  return {
    choix: cherchable ? (trouves?.choix ?? []) : mot === '' ? recents : [],
    enCours: cherchable && !aJour,
    echec: aJour && trouves.echec,
    /** Lettres qui manquent pour chercher. */
    manque: mot === '' ? 0 : Math.max(0, minimum - mot.length),
  };
}

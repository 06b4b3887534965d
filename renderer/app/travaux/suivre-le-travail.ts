import type { Sortie } from '#shared/contract/contract.ts';
import type { useAppel } from '#renderer/host/gestes.ts';

const PAS_MS = 250;
export type Suivi = Sortie<'travaux.suivre'>;

/**
 * Suit un travail long de loin en loin, jusqu'à ce qu'il finisse, échoue ou qu'on ne le suive plus.
 * @returns son dernier état ; `null` si l'on a cessé de le suivre
 */
export async function suivreLeTravail(
  appeler: ReturnType<typeof useAppel>,
  travail: string,
  surEtape: (suivi: Suivi) => void,
  voulu: () => boolean = () => true,
): Promise<Suivi | null> {
  while (voulu()) {
    const suivi = await appeler('travaux.suivre', { travail });
    if (suivi.fichiers !== null || suivi.echec !== null) return suivi;
    surEtape(suivi);
    await new Promise((suite) => setTimeout(suite, PAS_MS));
  }
  return null;
}

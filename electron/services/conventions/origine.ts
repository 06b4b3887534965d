import { appelErrors } from '#shared/errors/appel.errors.ts';
import type { Contexte } from '../contexte.ts';

/** Une convention ne sort pas de la corbeille sans la candidature retenue qui en dit l'origine, ni sans son appel (O-12). */
export function refuserSansSonOrigine({ depots }: Contexte, conventionId: string): void {
  const origine = depots.candidatures.origineDe(conventionId);
  if (origine === null) return;
  const { projet, decision, supprimee, appel, appelSupprime } = origine;
  if (appelSupprime === 1) throw appelErrors.appelSupprime(appel);
  if (supprimee === 1) throw appelErrors.candidatureSupprimee(projet);
  if (decision !== 'retenue') throw appelErrors.plusRetenue(projet);
}

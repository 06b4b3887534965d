import { setImmediate as souffler } from 'node:timers/promises';
import type { Progression, Suite } from '#shared/travail/suite.ts';
import { TravailAnnule } from './travail.ts';

/** Temps d'affilée, en millisecondes : au-delà, l'application ne répondrait plus sous les doigts. */
const TRANCHE = 25;

/**
 * Mène une suite par tranches : entre deux, tout le reste de l'application répond.
 * @throws TravailAnnule dès que `arret` est demandé ; la suite défait alors ce qu'elle tenait
 */
export async function parTranches<R>(
  suite: Suite<R>,
  progresser: (progression: Progression) => void = () => undefined,
  arret?: AbortSignal,
): Promise<R> {
  let debut = performance.now();
  for (;;) {
    const pas = suite.next();
    if (pas.done === true) return pas.value;
    if (performance.now() - debut < TRANCHE) continue;
    progresser(pas.value);
    await souffler();
    if (arret?.aborted === true) {
      suite.return(undefined as never);
      throw new TravailAnnule();
    }
    debut = performance.now();
  }
}

import { setImmediate as souffler } from 'node:timers/promises';
import type { Progression, Suite } from '#shared/travail/suite.ts';
import { TravailAnnule } from './travail.ts';

/** Temps d'affilée, en millisecondes : au-delà, l'application ne répondrait plus sous les doigts. */
const TRANCHE = 25;
/** Ce qu'en prend une suite avant de laisser son premier tour. */
const ELAN = 5;

/**
 * Donne leur tour à plusieurs suites menées en même temps : jamais deux tranches d'affilée sans que le reste réponde.
 */
export function createTours(): () => Promise<void> {
  let dernier: Promise<unknown> = Promise.resolve();
  return async () => {
    const tour = dernier.then(() => souffler());
    dernier = tour;
    await tour;
  };
}

/**
 * Mène une suite par tranches : entre deux, tout le reste de l'application répond.
 * @param monTour attend que le reste ait répondu
 * @throws TravailAnnule dès que `arret` est demandé ; la suite défait alors ce qu'elle tenait
 */
export async function parTranches<R>(
  suite: Suite<R>,
  progresser: (progression: Progression) => void = () => undefined,
  arret?: AbortSignal,
  monTour: () => Promise<unknown> = () => souffler(),
): Promise<R> {
  // Qui arrive a de quoi finir si tout est prêt ; sinon, il prend son tour : d'autres arrivent peut-être avec lui.
  let debut = performance.now() - (TRANCHE - ELAN);
  for (;;) {
    const pas = suite.next();
    if (pas.done === true) return pas.value;
    if (performance.now() - debut < TRANCHE) continue;
    progresser(pas.value);
    await monTour();
    if (arret?.aborted === true) {
      suite.return(undefined as never);
      throw new TravailAnnule();
    }
    debut = performance.now();
  }
}

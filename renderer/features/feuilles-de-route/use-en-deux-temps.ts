import { startTransition, useEffect, useState } from 'react';

/** Ce qui tient à l'écran, et un peu plus. */
const D_ABORD = 40;

/**
 * Combien d'éléments d'une longue vue dessiner maintenant : d'abord ce que l'œil voit, puis tout, sans retenir la main.
 * Tout finit dans la page : la recherche du navigateur et l'impression n'y perdent rien.
 */
export function useEnDeuxTemps(dAbord = D_ABORD): number {
  const [tout, setTout] = useState(false);
  useEffect(() => startTransition(() => setTout(true)), []);
  return tout ? Number.POSITIVE_INFINITY : dAbord;
}

import { useEffect, useRef } from 'react';
import { useAdresse } from './use-adresse.ts';

/** Amène l'écran au bloc que dit l'adresse, et le foyer à son premier champ ; une fois, à l'arrivée. */
export function useAllerAuBloc() {
  const ici = useRef<HTMLDivElement>(null);
  const mot = useAdresse().lire('bloc');
  useEffect(() => {
    if (mot === null) return;
    // Après le retour en haut de page que fait tout changement d'écran.
    const image = requestAnimationFrame(() => {
      const bloc = ici.current?.querySelector(`[data-bloc="${CSS.escape(mot)}"]`);
      bloc?.scrollIntoView({ block: 'center' });
      bloc?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(image);
  }, [mot]);
  return ici;
}

import { useEffect, useRef } from 'react';

/** Un geste de l'écran montré, que la palette propose aussi : son infinitif, sa touche, ce qu'il fait. */
export interface GesteDeLEcran {
  readonly touche: string;
  readonly geste: string;
  readonly surClic: () => void;
  readonly desactive?: boolean | undefined;
}

const AUCUN: readonly GesteDeLEcran[] = [];
let lire = (): readonly GesteDeLEcran[] => AUCUN;

/** Les gestes de l'écran montré, tels qu'ils sont à l'instant ; ceux qu'on ne peut pas faire n'y sont pas. */
export const gestesDeLEcran = (): readonly GesteDeLEcran[] => lire().filter(({ desactive }) => desactive !== true);

/** Propose aussi dans la palette (Ctrl+K) les gestes de cet écran, tant qu'il est montré. */
export function useGestesDeLEcran(gestes: readonly GesteDeLEcran[]): void {
  const courants = useRef(gestes);
  useEffect(() => {
    courants.current = gestes;
  });
  useEffect(() => {
    lire = () => courants.current;
    return () => {
      lire = () => AUCUN;
    };
  }, []);
}

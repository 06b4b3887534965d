import { useLayoutEffect, useRef } from 'react';

const TAILLES = [2.9, 2.6, 2.3, 2, 1.8, 1.6, 1.4, 1.2];

/** Le plus gros caractère qui fait tenir la page à l'écran, sans rien couper ; refait quand l'écran ou le contenu change. */
export function useTenirAUnEcran(contenu: unknown) {
  const cadre = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: le contenu n'est pas lu, mais sa hauteur change avec lui.
  useLayoutEffect(() => {
    const ajuster = () => {
      const element = cadre.current;
      if (element === null) return;
      for (const taille of TAILLES) {
        element.style.setProperty('--taille', `${taille}vmin`);
        if (element.scrollHeight <= window.innerHeight && element.scrollWidth <= window.innerWidth) return;
      }
    };
    ajuster();
    window.addEventListener('resize', ajuster);
    return () => window.removeEventListener('resize', ajuster);
  }, [contenu]);
  return cadre;
}

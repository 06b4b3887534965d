import { useEffect, useRef, useState } from 'react';

/** Vrai si les avis couvrent un peu de ce qui a le foyer, et que le clavier l'y a mené. */
function couvrent(avis: HTMLElement | null): boolean {
  const foyer = document.activeElement;
  if (avis === null || foyer === null || avis.contains(foyer) || !foyer.matches(':focus-visible')) return false;
  const [un, autre] = [avis.getBoundingClientRect(), foyer.getBoundingClientRect()];
  return (
    un.height > 0 && un.left < autre.right && autre.left < un.right && un.top < autre.bottom && autre.top < un.bottom
  );
}

/**
 * Les avis laissent voir ce qui a le foyer : ils passent en haut de la fenêtre, et redescendent de même, ou quand il n'y en
 * a plus. Une seule fois par arrêt : un long texte les toucherait des deux côtés.
 * @param nombre combien d'avis sont montrés
 */
export function useEcart(nombre: number) {
  const cadre = useRef<HTMLElement>(null);
  const [enHaut, setEnHaut] = useState(false);
  if (nombre === 0 && enHaut) setEnHaut(false);
  useEffect(() => {
    let image = 0;
    const regarder = () => {
      cancelAnimationFrame(image);
      image = requestAnimationFrame(() => {
        if (couvrent(cadre.current)) setEnHaut((haut) => !haut);
      });
    };
    if (nombre > 0) regarder();
    document.addEventListener('focusin', regarder);
    return () => {
      cancelAnimationFrame(image);
      document.removeEventListener('focusin', regarder);
    };
  }, [nombre]);
  return { cadre, enHaut };
}

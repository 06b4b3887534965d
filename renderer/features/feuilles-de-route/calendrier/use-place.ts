import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { placeDe, type Temps } from './echelle.ts';

/** La place qu'a le temps à côté des noms, en pixels, suivie quand la fenêtre change ; 0 : pas encore mesurée. */
export function useLargeur(cadre: RefObject<HTMLElement | null>): number {
  const [largeur, setLargeur] = useState(0);
  useLayoutEffect(() => {
    const element = cadre.current;
    if (element === null) return;
    const mesurer = () => {
      const noms = element.querySelector<HTMLElement>('.frise-temps .frise-tete')?.offsetWidth ?? 0;
      const place = element.clientWidth - noms;
      if (place > 0) setLargeur(place);
    };
    mesurer();
    if (typeof ResizeObserver === 'undefined') return;
    const veille = new ResizeObserver(mesurer);
    veille.observe(element);
    return () => veille.disconnect();
  }, [cadre]);
  return largeur;
}

/** La place du temps sur une page A4, à côté des noms. */
export const LARGEUR_DU_PAPIER = 280;

/** Vrai le temps d'imprimer : toute la frise doit tenir dans la page. */
export function useImpression(): boolean {
  const [imprime, setImprime] = useState(false);
  useEffect(() => {
    const commencer = () => flushSync(() => setImprime(true));
    const finir = () => setImprime(false);
    window.addEventListener('beforeprint', commencer);
    window.addEventListener('afterprint', finir);
    return () => {
      window.removeEventListener('beforeprint', commencer);
      window.removeEventListener('afterprint', finir);
    };
  }, []);
  return imprime;
}

/** Met aujourd'hui en vue, au premier quart : ce qui vient tient plus de place que ce qui est passé. */
function voirAujourdHui(cadre: HTMLElement | null, temps: Temps, aujourdHui: string): void {
  if (cadre === null) return;
  const noms = cadre.querySelector<HTMLElement>('.frise-temps .frise-tete')?.offsetWidth ?? 0;
  cadre.scrollTo?.({ left: Math.max(0, placeDe(temps, aujourdHui) - (cadre.clientWidth - noms) / 4) });
}

/** Met aujourd'hui en vue quand la frise s'ouvre ou change d'échelle, et rend le geste qui l'y remet. */
export function useVoirAujourdHui(
  cadre: RefObject<HTMLElement | null>,
  temps: Temps,
  aujourdHui: string,
  mesuree: boolean,
): () => void {
  const { echelle } = temps;
  const voir = useEffectEvent(() => voirAujourdHui(cadre.current, temps, aujourdHui));
  // Ni une date déplacée, ni le panneau qui s'ouvre ne la font défiler.
  useLayoutEffect(() => {
    if (mesuree && echelle) voir();
  }, [echelle, mesuree]);
  return () => voirAujourdHui(cadre.current, temps, aujourdHui);
}

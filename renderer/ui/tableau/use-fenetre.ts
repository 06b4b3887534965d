import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Au-delà, seuls les rangs en vue sont dans la page. */
export const RANGS_SANS_FENETRE = 200;
/** Rangs gardés de part et d'autre de la vue, pour que le défilement ne montre pas de blanc. */
const MARGE = 12;

/** Vrai le temps d'imprimer : le papier n'a pas de fenêtre, il lui faut tous les rangs avant la première page. */
function useImpression(): boolean {
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

/**
 * Les rangs à mettre dans la page, quand il y en a trop. Suppose des rangs de même hauteur, mesurée
 * sur le premier. Rend aussi les hauteurs, en pixels, à laisser avant et après.
 * @param sansFenetre rangs jusqu'où tout se met dans la page ; moins quand chaque rang est large
 */
export function useFenetre(cadre: RefObject<HTMLElement | null>, nombre: number, sansFenetre = RANGS_SANS_FENETRE) {
  const imprime = useImpression();
  const active = nombre > sansFenetre && !imprime;
  const [vue, setVue] = useState({ haut: 0, hauteur: 800, rang: 36 });

  useLayoutEffect(() => {
    const element = cadre.current;
    if (!active || element === null) return;
    const mesurer = () => {
      const rang = element.querySelector<HTMLElement>('tbody tr[data-rang]')?.offsetHeight || 36;
      setVue({ haut: element.scrollTop, hauteur: element.clientHeight || 800, rang });
    };
    mesurer();
    element.addEventListener('scroll', mesurer, { passive: true });
    window.addEventListener('resize', mesurer);
    return () => {
      element.removeEventListener('scroll', mesurer);
      window.removeEventListener('resize', mesurer);
    };
  }, [active, cadre]);

  if (!active) return { active, debut: 0, fin: nombre, avant: 0, apres: 0, hauteurRang: vue.rang };
  // Une liste resserrée sous une vue plus basse qu'elle : sa fin, le temps que le cadre s'y ramène.
  const haut = Math.max(0, Math.min(vue.haut, nombre * vue.rang - vue.hauteur));
  const debut = Math.max(0, Math.floor(haut / vue.rang) - MARGE);
  const fin = Math.min(nombre, Math.ceil((haut + vue.hauteur) / vue.rang) + MARGE);
  return { active, debut, fin, avant: debut * vue.rang, apres: (nombre - fin) * vue.rang, hauteurRang: vue.rang };
}

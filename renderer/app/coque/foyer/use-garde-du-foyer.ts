import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { donnerLeFoyer, estEncoreLa, type Place, placeDe, suivantDe } from './place-du-foyer.ts';

/** Images d'écran laissées à qui sait mieux où rendre le foyer : une ligne, un panneau, un dialogue. */
const PATIENCE = 2;
/** Un menu, une bulle, un dialogue qui se ferment le rendent eux-mêmes, parfois tard. */
const PATIENCE_FLOTTANT = 70;
const FLOTTANTS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

const perdu = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Le foyer n'est jamais perdu : quand ce qui l'avait disparaît du geste qu'on vient de faire, le cadre de ce qui a pris sa
 * place le reçoit, ou celui du voisin, ou le contenu. Sans quoi la touche Tab repartirait du haut de la page.
 */
export function useGardeDuFoyer(): void {
  const [adresse] = useLocation();
  const place = useRef<Place | null>(null);
  useEffect(() => {
    place.current = null;
  }, [adresse]);
  useEffect(() => {
    let attente = 0;
    let flottait = false;
    const rendre = (images: number) => {
      if (!perdu() || place.current === null) return;
      if (images > 0) attente = requestAnimationFrame(() => rendre(images - 1));
      else if (document.querySelector(FLOTTANTS) === null) donnerLeFoyer(suivantDe(place.current));
    };
    const surFoyer = ({ target }: FocusEvent) => {
      const contenu = document.getElementById('contenu');
      flottait = target instanceof Element && target.closest(FLOTTANTS) !== null;
      if (target instanceof Element && target !== contenu && contenu?.contains(target))
        place.current = placeDe(target, contenu);
    };
    // À la souris, un clic dans le vide est voulu.
    const surSouris = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('button, a, input, select, textarea') === null)
        place.current = null;
    };
    const surChangement = () => {
      const quitte = place.current?.etages[0]?.element;
      if (!perdu() || quitte === undefined || estEncoreLa(quitte)) return;
      cancelAnimationFrame(attente);
      rendre(flottait ? PATIENCE_FLOTTANT : PATIENCE);
    };
    const veille = new MutationObserver(surChangement);
    veille.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
    document.addEventListener('focusin', surFoyer);
    document.addEventListener('pointerdown', surSouris);
    return () => {
      cancelAnimationFrame(attente);
      veille.disconnect();
      document.removeEventListener('focusin', surFoyer);
      document.removeEventListener('pointerdown', surSouris);
    };
  }, []);
}

import { useEffect, useRef } from 'react';

/**
 * Ramène le foyer et le haut de page au contenu quand on change d'écran, sans le voler à l'ouverture ; à la fiche qui vient
 * de s'ouvrir, quand un dialogue ou la palette y mènent. Se place à
 * côté de l'écran, dans la même attente : un écran chargé après coup emporte l'onglet qui y menait, et son foyer.
 */
export function FoyerAuContenu({ adresse }: { readonly adresse: string }) {
  const precedente = useRef(adresse);
  useEffect(() => {
    if (precedente.current === adresse) return;
    precedente.current = adresse;
    const duMenu = document.activeElement?.closest('.menu') != null;
    if (duMenu || document.activeElement === document.body || document.activeElement?.closest('.voile')) {
      const fiche = duMenu ? null : document.querySelector<HTMLElement>('.panneau:not([tabindex]) h2');
      (fiche ?? document.getElementById('contenu'))?.focus({ preventScroll: true });
    }
    scrollTo(0, 0);
  }, [adresse]);
  return null;
}

import { useEffect, useState } from 'react';

/** Images d'écran pendant lesquelles le fond peut rester inerte après la fermeture. */
const PATIENCE = 60;

function rendre(origine: HTMLElement, patience: number): void {
  if (document.activeElement !== document.body || !origine.isConnected || patience === 0) return;
  if (origine.closest('[inert]') === null) origine.focus();
  else requestAnimationFrame(() => rendre(origine, patience - 1));
}

/**
 * Rend le foyer à qui l'avait avant l'ouverture, s'il s'est perdu : quand l'écran de dessous se redessine longuement, il
 * est encore inerte au moment où le dialogue fermé voudrait le lui rendre.
 */
export function useFoyerRendu(ouvert: boolean): void {
  const [etat, setEtat] = useState({ ouvert: false, origine: null as Element | null });
  if (etat.ouvert !== ouvert) setEtat({ ouvert, origine: document.activeElement });
  const { origine } = etat;
  useEffect(() => {
    if (!ouvert || !(origine instanceof HTMLElement) || origine === document.body) return;
    return () => {
      requestAnimationFrame(() => requestAnimationFrame(() => rendre(origine, PATIENCE)));
    };
  }, [ouvert, origine]);
}

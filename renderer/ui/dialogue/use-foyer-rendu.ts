import { useEffect, useState } from 'react';

/** Images d'écran pendant lesquelles le fond peut rester inerte après la fermeture. */
const PATIENCE = 60;

/** D'où venait un dialogue qui se ferme : celui qui le remplace dans le même rendu y reviendra aussi. */
let laissees: readonly HTMLElement[] = [];

function rendre(origines: readonly HTMLElement[], patience: number): void {
  // Ce qui l'a ouvert est parti avec ce que l'on vient de faire : le contenu le garde.
  const origine = origines.find(({ isConnected }) => isConnected) ?? document.getElementById('contenu');
  if (document.activeElement !== document.body || origine === null || patience === 0) return;
  if (origine.closest('[inert]') === null) origine.focus();
  else requestAnimationFrame(() => rendre(origines, patience - 1));
}

/** Ce qui avait le foyer, puis le titre du panneau où c'était : le geste emporte parfois son bouton, jamais sa fiche. */
const lieuxDe = (origine: Element | null): HTMLElement[] =>
  [origine, origine?.closest('.panneau')?.querySelector('h2')].flatMap((lieu) =>
    lieu instanceof HTMLElement && lieu !== document.body ? [lieu] : [],
  );

/**
 * Rend le foyer à qui l'avait avant l'ouverture, s'il s'est perdu : quand l'écran de dessous se redessine longuement, il
 * est encore inerte au moment où le dialogue fermé voudrait le lui rendre ; et quand une question en remplace une autre,
 * ce qui avait le foyer est parti avec la première.
 */
export function useFoyerRendu(ouvert: boolean): void {
  const [etat, setEtat] = useState({ ouvert: false, origine: null as Element | null });
  if (etat.ouvert !== ouvert) setEtat({ ouvert, origine: document.activeElement });
  const { origine } = etat;
  useEffect(() => {
    if (!ouvert) return;
    const origines = [...lieuxDe(origine), ...laissees];
    return () => {
      laissees = origines;
      queueMicrotask(() => {
        laissees = [];
      });
      requestAnimationFrame(() => requestAnimationFrame(() => rendre(origines, PATIENCE)));
    };
  }, [ouvert, origine]);
}

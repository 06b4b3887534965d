import type { KeyboardEvent } from 'react';
import { useGestesDeLEcran } from '#renderer/ui/palette/gestes-de-l-ecran.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { useTouches } from '#renderer/ui/gestes/use-touches.ts';
import type { Decision } from './choix.ts';
import { placeVisee } from './grille/use-foyer-de-cellule.ts';
import { type Place, sousLesTitres } from './reperage.ts';
import type { Comprise } from './reprise.types.ts';

interface Reglage {
  readonly comprise: Comprise | null;
  readonly total: number;
  readonly active: Place;
  readonly allerA: (place: Place) => void;
  readonly editer: (place: Place) => void;
  readonly decider: (decision: Decision) => void;
  readonly reprendre: () => void;
  /** Défait ou refait un choix ; `null` une fois le tableau repris : Ctrl Z annule alors la reprise. */
  readonly revenir: ((sens: 'avant' | 'apres') => void) | null;
  readonly peutRevenir: (sens: 'avant' | 'apres') => boolean;
  readonly peutReprendre: boolean;
}

/** La remarque d'après (ou d'avant) la cellule choisie, dans l'ordre du tableau ; au bout, on repart de l'autre. */
export function remarqueVoisine(
  remarques: Comprise['remarques'],
  { ligne, colonne }: Place,
  pas: 1 | -1,
): Place | null {
  const places = remarques
    .map((remarque) => ({ ligne: remarque.ligne, colonne: remarque.colonne ?? 0 }))
    .toSorted((une, autre) => une.ligne - autre.ligne || une.colonne - autre.colonne);
  const apres = (place: Place) => (place.ligne - ligne || place.colonne - colonne) * pas > 0;
  const ordre = pas === 1 ? places : places.toReversed();
  return ordre.find(apres) ?? ordre[0] ?? null;
}

/** Le clavier de l'écran : F8 d'une remarque à l'autre, Ctrl+Z défait un choix, Ctrl+Entrée reprend ; dans le tableau, les flèches, F2, Espace. */
export function useTouchesDeGrille(reglage: Reglage): (evenement: KeyboardEvent) => void {
  const { comprise, total, active, allerA, editer, decider, reprendre, peutReprendre, revenir, peutRevenir } = reglage;
  const remarques = comprise?.remarques ?? [];
  const aller = (pas: 1 | -1) => {
    const place = remarqueVoisine(remarques, active, pas);
    if (place !== null) allerA(place);
  };
  const sansRemarque = remarques.length === 0;
  const touches = [
    { touche: 'F8', geste: 'Aller à la remarque suivante', surClic: () => aller(1), desactive: sansRemarque },
    { touche: 'Maj F8', geste: 'Aller à la remarque précédente', surClic: () => aller(-1), desactive: sansRemarque },
    { touche: 'Ctrl Enter', geste: 'Reprendre les lignes prêtes', surClic: reprendre, desactive: !peutReprendre },
  ];
  const retour = (touche: string, sens: 'avant' | 'apres', dit: string) => ({
    touche,
    surClic: () => {
      donnerAvis(peutRevenir(sens) ? dit : 'Plus aucun choix à reprendre sur ce tableau.');
      revenir?.(sens);
    },
    // Une fois revenu au premier choix, ces touches n'annulent pas ce qui a été fait avant d'ouvrir ce tableau.
    desactive: revenir === null || !(peutRevenir('avant') || peutRevenir('apres')),
  });
  useTouches([
    ...touches,
    retour('Ctrl Z', 'avant', 'Votre dernier choix sur ce tableau est défait.'),
    retour('Ctrl Maj Z', 'apres', 'Ce choix est refait.'),
    retour('Ctrl Y', 'apres', 'Ce choix est refait.'),
  ]);
  useGestesDeLEcran(touches.map((une) => ({ ...une, touche: une.touche.replace('Enter', 'Entrée') })));

  return (evenement) => {
    const { target, key } = evenement;
    if (!(target instanceof HTMLElement) || target.dataset['place'] === undefined || evenement.altKey) return;
    const visee = placeVisee(evenement, active, { lignes: total, colonnes: comprise?.colonnes.length ?? 0 });
    if (visee !== null) allerA(visee);
    else if (evenement.ctrlKey || evenement.metaKey) return;
    else if (key === 'Enter' || key === 'F2') editer(active);
    else if (key === ' ') {
      const sort = comprise?.montrees.find(({ ligne }) => ligne === active.ligne)?.comprise?.sort;
      if (sort !== undefined && sousLesTitres(active.ligne, comprise?.titres ?? null))
        decider({ genre: sort === 'cote' ? 'garder' : 'ecarter', lignes: [active.ligne] });
    } else return;
    evenement.preventDefault();
  };
}

import { useEffect, useEffectEvent } from 'react';
import { enSaisie } from '../gestes/en-saisie.ts';
import type { Place } from './use-cellule.ts';

/** Une cellule par ses rangs ; une ligne à −1 n'est pas montrée. */
export interface Rangs {
  readonly ligne: number;
  readonly colonne: number;
}

interface Reglage<L, C> {
  readonly active: Place | null;
  readonly lignes: readonly L[];
  readonly colonnes: readonly C[];
  /** Colle ce texte depuis la cellule choisie. */
  readonly coller: (texte: string, depart: Rangs) => void;
  /** Ce qu'une cellule copiée porte. */
  readonly texteDe: (ligne: L, colonne: C) => string;
}

/** Ctrl+V depuis la cellule choisie d'une grille, Ctrl+C de cette cellule ; un champ ou un texte choisi garde les siens. */
export function usePressePapiers<L extends { readonly id: string }, C extends { readonly id: string }>({
  active,
  lignes,
  colonnes,
  coller,
  texteDe,
}: Reglage<L, C>): void {
  const rangs = (): Rangs => ({
    ligne: lignes.findIndex(({ id }) => id === active?.ligne),
    colonne: colonnes.findIndex(({ id }) => id === active?.colonne),
  });
  const foyerEstDedans = (): boolean =>
    active !== null &&
    document.activeElement instanceof HTMLElement &&
    document.activeElement.dataset['place'] !== undefined;
  const surColler = useEffectEvent((evenement: ClipboardEvent) => {
    const texte = evenement.clipboardData?.getData('text/plain') ?? '';
    if (evenement.defaultPrevented || enSaisie(evenement.target) || texte.trim() === '' || !foyerEstDedans()) return;
    evenement.preventDefault();
    const { ligne, colonne } = rangs();
    coller(texte, { ligne, colonne: Math.max(0, colonne) });
  });
  const surCopier = useEffectEvent((evenement: ClipboardEvent) => {
    const ou = rangs();
    const [ligne, colonne] = [lignes[ou.ligne], colonnes[ou.colonne]];
    const choisit = (getSelection()?.toString() ?? '') !== '';
    if (choisit || ligne === undefined || colonne === undefined || !foyerEstDedans()) return;
    evenement.clipboardData?.setData('text/plain', texteDe(ligne, colonne));
    evenement.preventDefault();
  });
  useEffect(() => {
    const colle = (evenement: ClipboardEvent) => surColler(evenement);
    const copie = (evenement: ClipboardEvent) => surCopier(evenement);
    document.addEventListener('paste', colle);
    document.addEventListener('copy', copie);
    return () => {
      document.removeEventListener('paste', colle);
      document.removeEventListener('copy', copie);
    };
  }, []);
}

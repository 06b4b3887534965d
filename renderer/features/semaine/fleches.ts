import type { KeyboardEvent } from 'react';

const LIGNES = '.quatre a.sujet, .quatre button.sujet';

/** Flèches, Début et Fin : d'une ligne à l'autre, d'un bloc à l'autre, dans l'ordre où ils se lisent. */
export function allerDeLigneEnLigne(evenement: KeyboardEvent<HTMLElement>): void {
  if (evenement.ctrlKey || evenement.altKey || evenement.metaKey) return;
  const ici = evenement.target;
  if (!(ici instanceof HTMLElement) || !ici.matches(LIGNES)) return;
  const lignes = [...evenement.currentTarget.querySelectorAll<HTMLElement>(LIGNES)];
  const rang = lignes.indexOf(ici);
  const vers = { ArrowDown: rang + 1, ArrowUp: rang - 1, Home: 0, End: lignes.length - 1 }[evenement.key];
  const ligne = vers === undefined ? undefined : lignes[vers];
  if (ligne === undefined) return;
  evenement.preventDefault();
  ligne.focus();
}

/** Vrai dans un champ où l'on tape : ses touches lui restent. */
export const enSaisie = (cible: EventTarget | null): boolean =>
  cible instanceof HTMLElement &&
  (cible.isContentEditable || cible.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));

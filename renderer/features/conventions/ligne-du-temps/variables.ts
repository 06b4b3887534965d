import type { CSSProperties } from 'react';

/** Des variables de style, que la feuille lit : place, rang, hauteur. */
export const variables = (valeurs: Readonly<Record<`--${string}`, string | number>>): CSSProperties =>
  valeurs as CSSProperties;

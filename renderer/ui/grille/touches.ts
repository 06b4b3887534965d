import type { KeyboardEvent } from 'react';
import type { Place } from './use-cellule.ts';

const PAGE = 12;

/** Où mène une touche depuis une cellule ; `null` si elle ne déplace pas. */
export function placeVisee(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { ligne, colonne }: Place,
  ordre: readonly string[],
  colonnes: readonly string[],
): Place | null {
  const [haut, rang] = [ordre.indexOf(ligne), colonnes.indexOf(colonne)];
  const loin = ctrlKey || metaKey;
  const [derniere, bout] = [ordre.length - 1, colonnes.length - 1];
  const visees: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [loin ? derniere : haut + 1, rang],
    ArrowUp: [loin ? 0 : haut - 1, rang],
    ArrowRight: [haut, loin ? bout : rang + 1],
    ArrowLeft: [haut, loin ? 0 : rang - 1],
    PageDown: [haut + PAGE, rang],
    PageUp: [haut - PAGE, rang],
    Home: [loin ? 0 : haut, 0],
    End: [loin ? derniere : haut, bout],
  };
  const visee = visees[key];
  if (visee === undefined) return null;
  const vers = ordre[Math.min(derniere, Math.max(0, visee[0]))];
  const dans = colonnes[Math.min(bout, Math.max(0, visee[1]))];
  return vers === undefined || dans === undefined ? null : { ligne: vers, colonne: dans };
}

/** Une touche qui écrit commence une frappe, comme dans un tableur. */
export const estUneFrappe = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

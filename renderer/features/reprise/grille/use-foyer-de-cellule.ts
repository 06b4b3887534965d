import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { cleDePlace, type Place } from '../reperage.ts';

const PAGE = 12;
const RANG = 30;

/** Où mène une touche depuis une cellule ; `null` si elle ne déplace pas. */
export function placeVisee(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { ligne, colonne }: Place,
  { lignes, colonnes }: { readonly lignes: number; readonly colonnes: number },
): Place | null {
  const loin = ctrlKey || metaKey;
  const visees: Readonly<Record<string, Place>> = {
    ArrowDown: { ligne: loin ? lignes - 1 : ligne + 1, colonne },
    ArrowUp: { ligne: loin ? 0 : ligne - 1, colonne },
    ArrowRight: { ligne, colonne: loin ? colonnes - 1 : colonne + 1 },
    ArrowLeft: { ligne, colonne: loin ? 0 : colonne - 1 },
    PageDown: { ligne: ligne + PAGE, colonne },
    PageUp: { ligne: ligne - PAGE, colonne },
    Home: { ligne: loin ? 0 : ligne, colonne: 0 },
    End: { ligne: loin ? lignes - 1 : ligne, colonne: colonnes - 1 },
  };
  const visee = visees[key];
  if (visee === undefined) return null;
  return {
    ligne: Math.min(lignes - 1, Math.max(0, visee.ligne)),
    colonne: Math.min(colonnes - 1, Math.max(0, visee.colonne)),
  };
}

/** Fait venir une ligne dans le cadre qui défile, sous les têtes qui y restent collées. */
function montrer(cadre: HTMLElement, ligne: number): void {
  const tete = cadre.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0;
  const rang = cadre.querySelector<HTMLElement>('tr[data-rang]')?.offsetHeight || RANG;
  const vue = cadre.clientHeight - tete - rang;
  const haut = ligne * rang;
  if (haut >= cadre.scrollTop && haut + rang <= cadre.scrollTop + vue) return;
  const loin = Math.abs(haut - cadre.scrollTop) > 2 * vue;
  if (loin) cadre.scrollTop = Math.max(0, haut - vue / 3);
  else cadre.scrollTop = haut < cadre.scrollTop ? haut : haut + rang - vue;
}

/**
 * Une seule cellule est dans le parcours du clavier ; on y va par les flèches, par un lien, ou à la souris. Hors de la
 * page, elle y vient d'abord, et reçoit le foyer dès qu'elle y est.
 */
export function useFoyerDeCellule(cadre: RefObject<HTMLElement | null>) {
  const [choisie, setChoisie] = useState<Place | null>(null);
  const [edition, setEdition] = useState<Place | null>(null);
  const aDonner = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (aDonner.current === null) return;
    const cellule = cadre.current?.querySelector<HTMLElement>(`[data-place="${aDonner.current}"]`);
    if (!cellule) return;
    aDonner.current = null;
    cellule.focus({ preventScroll: true });
    cellule.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });

  const allerA = useCallback(
    (place: Place) => {
      aDonner.current = cleDePlace(place);
      setEdition(null);
      // Une place neuve, même égale : le rendu qui suit donne le foyer.
      setChoisie({ ...place });
      if (cadre.current !== null) montrer(cadre.current, place.ligne);
    },
    [cadre],
  );
  const editer = useCallback(
    (place: Place) => {
      setChoisie(place);
      setEdition({ ...place });
      if (cadre.current !== null) montrer(cadre.current, place.ligne);
    },
    [cadre],
  );
  return { choisie, edition, allerA, editer, choisir: setChoisie };
}

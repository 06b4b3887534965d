import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useLectureSeule } from '../formulaire/lecture-seule.ts';

/** Une cellule : une ligne et une colonne, par leurs identifiants ; trier ne la déplace pas. */
export interface Place {
  readonly ligne: string;
  readonly colonne: string;
}

export const cleDePlace = ({ ligne, colonne }: Place): string => `${ligne}|${colonne}`;

/** Fait venir un rang dans le cadre, entre sa tête et son pied qui restent collés. */
function montrer(cadre: HTMLElement, rang: number): void {
  const tete = cadre.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0;
  const pied = cadre.querySelector<HTMLElement>('tfoot')?.offsetHeight ?? 0;
  const hauteur = cadre.querySelector<HTMLElement>('tr[data-rang]')?.offsetHeight || 34;
  const vue = cadre.clientHeight - tete - pied - hauteur;
  const haut = rang * hauteur;
  if (haut < cadre.scrollTop) cadre.scrollTop = haut;
  else if (haut > cadre.scrollTop + vue) cadre.scrollTop = haut - vue;
}

/** Une seule cellule est dans le parcours du clavier ; hors de la page, elle y vient d'abord, puis reçoit le foyer. */
export function useCellule(cadre: RefObject<HTMLElement | null>, ordre: readonly string[]) {
  const lectureSeule = useLectureSeule();
  const [active, setActive] = useState<Place | null>(null);
  /** Le texte d'où part la frappe ; `null` : celui de la cellule. */
  const [edition, setEdition] = useState<{ readonly place: Place; readonly texte: string | null } | null>(null);
  const aDonner = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (aDonner.current === null) return;
    const cellule = [...(cadre.current?.querySelectorAll<HTMLElement>('td[data-place], th[data-place]') ?? [])].find(
      ({ dataset }) => dataset['place'] === aDonner.current,
    );
    if (cellule === undefined) return;
    aDonner.current = null;
    cellule.focus({ preventScroll: true });
    cellule.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
  const allerA = useCallback(
    (place: Place) => {
      aDonner.current = cleDePlace(place);
      setEdition(null);
      setActive({ ...place });
      if (cadre.current !== null) montrer(cadre.current, ordre.indexOf(place.ligne));
    },
    [cadre, ordre],
  );
  const editer = useCallback(
    (place: Place, texte: string | null = null) => {
      setActive(place);
      if (!lectureSeule) setEdition({ place, texte });
    },
    [lectureSeule],
  );
  /** Referme cette cellule, si c'est bien elle que l'on tapait. */
  const fermer = useCallback((place: Place) => {
    setEdition((avant) => (avant !== null && cleDePlace(avant.place) === cleDePlace(place) ? null : avant));
  }, []);
  return { active, edition, allerA, editer, fermer, choisir: setActive };
}

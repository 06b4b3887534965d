import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Reglage {
  readonly cadre: RefObject<HTMLElement | null>;
  /** Clés des lignes, dans l'ordre montré. */
  readonly cles: readonly string[];
  readonly surOuvrir?: ((cle: string) => void) | undefined;
  readonly surBasculer?: ((cle: string) => void) | undefined;
  /** Fait venir une ligne hors de la page, avant de lui donner le foyer. */
  readonly montrer: (rang: number) => void;
}

const PAGE = 10;

/** Où mène une touche, depuis un rang, dans une liste de `nombre` lignes ; `null` si elle ne déplace pas. */
export function rangVise(touche: string, rang: number, nombre: number): number | null {
  const vises: Readonly<Record<string, number>> = {
    ArrowDown: rang + 1,
    ArrowUp: rang - 1,
    PageDown: rang + PAGE,
    PageUp: rang - PAGE,
    Home: 0,
    End: nombre - 1,
  };
  const vise = vises[touche];
  return vise === undefined ? null : Math.min(nombre - 1, Math.max(0, vise));
}

/**
 * Une seule ligne est dans le parcours du clavier ; les flèches passent à l'autre, Entrée ouvre,
 * Espace choisit. Si la ligne du foyer disparaît, celle qui prend sa place le reçoit.
 */
export function useFoyerDeLigne({ cadre, cles, surOuvrir, surBasculer, montrer }: Reglage) {
  const [place, setPlace] = useState<{ readonly cle: string | null; readonly rang: number }>({ cle: null, rang: 0 });
  const aDonner = useRef<string | null>(null);
  const tenu = useRef(false);
  const presente = place.cle !== null && cles.includes(place.cle);
  const cle = presente ? place.cle : (cles[Math.min(place.rang, cles.length - 1)] ?? null);

  useLayoutEffect(() => {
    const perdu = tenu.current && (document.activeElement === document.body || document.activeElement === null);
    const cible = aDonner.current ?? (perdu ? cle : null);
    if (cible === null) return;
    const ligne = cadre.current?.querySelector<HTMLElement>(`tr[data-cle="${CSS.escape(cible)}"]`);
    if (!ligne) return;
    aDonner.current = null;
    ligne.focus();
  });

  const surTouche = (evenement: KeyboardEvent<HTMLElement>, cleDeLigne: string) => {
    // Une touche pressée dans un lien ou une case de la ligne lui appartient.
    if (evenement.target !== evenement.currentTarget || evenement.altKey || evenement.ctrlKey || evenement.metaKey)
      return;
    const rang = cles.indexOf(cleDeLigne);
    const vise = rangVise(evenement.key, rang, cles.length);
    if (vise !== null) {
      const suivante = cles[vise] ?? cleDeLigne;
      aDonner.current = suivante;
      setPlace({ cle: suivante, rang: vise });
      montrer(vise);
    } else if (evenement.key === 'Enter' && surOuvrir) surOuvrir(cleDeLigne);
    else if (evenement.key === ' ' && surBasculer) surBasculer(cleDeLigne);
    else return;
    evenement.preventDefault();
  };

  return {
    cle,
    attributs: (cleDeLigne: string) => ({
      tabIndex: cleDeLigne === cle ? 0 : -1,
      onKeyDown: (evenement: KeyboardEvent<HTMLElement>) => surTouche(evenement, cleDeLigne),
      onFocus: () => {
        tenu.current = true;
        setPlace({ cle: cleDeLigne, rang: Math.max(0, cles.indexOf(cleDeLigne)) });
      },
      onBlur: (evenement: { readonly relatedTarget: EventTarget | null }) => {
        if (evenement.relatedTarget !== null) tenu.current = false;
      },
    }),
  };
}

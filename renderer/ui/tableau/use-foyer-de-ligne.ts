import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { RangsDeTableau } from './rangs.ts';
import { foyerLibre } from '../gestes/foyer-libre.ts';

interface Reglage {
  readonly cadre: RefObject<HTMLElement | null>;
  readonly lignes: Pick<RangsDeTableau<unknown>, 'nombre' | 'cleA' | 'ligneDe'>;
  readonly surOuvrir?: ((cle: string) => void) | undefined;
  readonly surBasculer?: ((cle: string) => void) | undefined;
  /** Fait venir une ligne hors de la page, avant de lui donner le foyer. */
  readonly montrer: (ligne: number) => void;
}

const PAGE = 10;

/** Le numéro de la ligne où se passe un événement ; `null` ailleurs. */
function ligneDe(cible: EventTarget): number | null {
  const numero = (cible as Element).closest<HTMLElement>('tr[data-ligne]')?.dataset['ligne'];
  return numero === undefined ? null : Number(numero);
}

/** Le titre de la fiche montrée à côté du tableau, où que soit son écran. */
const ficheOuverte = (): HTMLElement | null => document.querySelector('.panneau:not([tabindex]) h2');

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
 * Une seule ligne est dans le parcours du clavier ; les flèches passent à l'autre, Entrée ouvre, puis va à la fiche
 * ouverte, Espace choisit. Si la ligne du foyer disparaît, celle qui prend sa place le reçoit.
 */
export function useFoyerDeLigne({ cadre, lignes, surOuvrir, surBasculer, montrer }: Reglage) {
  const [place, setPlace] = useState<{ readonly cle: string | null; readonly ligne: number }>({ cle: null, ligne: 0 });
  const [tenu, setTenu] = useState(false);
  const aDonner = useRef<number | null>(null);
  const presente = place.cle === null ? -1 : lignes.ligneDe(place.cle);
  const ligne = presente >= 0 ? presente : Math.max(0, Math.min(place.ligne, lignes.nombre - 1));

  useLayoutEffect(() => {
    const perdu = tenu && foyerLibre();
    const cible = aDonner.current ?? (perdu ? ligne : null);
    if (cible === null) return;
    const element = cadre.current?.querySelector<HTMLElement>(`tr[data-ligne="${cible}"]`);
    if (!element) return;
    aDonner.current = null;
    element.focus({ preventScroll: perdu });
  });

  const surTouche = (evenement: KeyboardEvent<HTMLElement>) => {
    const depuis = ligneDe(evenement.target);
    // Une touche pressée dans un lien ou une case de la ligne lui appartient.
    if (evenement.defaultPrevented || depuis === null || !(evenement.target as Element).matches('tr')) return;
    if (evenement.altKey || evenement.ctrlKey || evenement.metaKey) return;
    const visee = rangVise(evenement.key, depuis, lignes.nombre);
    const cle = lignes.cleA(depuis);
    if (visee !== null) {
      aDonner.current = visee;
      setPlace({ cle: lignes.cleA(visee), ligne: visee });
      montrer(visee);
    } else if (evenement.key === 'Enter' && surOuvrir && cle !== null) {
      // Déjà ouverte, la touche mène à sa fiche : Échap la ferme, et revient ici.
      const fiche = (evenement.target as Element).matches('[aria-current]') ? ficheOuverte() : null;
      if (fiche === null) surOuvrir(cle);
      else fiche.focus();
    } else if (evenement.key === ' ' && surBasculer && cle !== null) surBasculer(cle);
    else return;
    evenement.preventDefault();
  };

  return {
    ligne,
    /** Vrai tant que le foyer est dans le tableau : sa ligne reste alors dans la page, même défilée hors de la vue. */
    tenu,
    /** À poser sur le corps du tableau : ses lignes, nombreuses, ne portent rien. */
    attributs: {
      onKeyDown: surTouche,
      onFocus: (evenement: { readonly target: EventTarget }) => {
        const une = ligneDe(evenement.target);
        if (une === null) return;
        setTenu(true);
        setPlace({ cle: lignes.cleA(une), ligne: une });
      },
      onBlur: (evenement: { readonly relatedTarget: EventTarget | null }) => {
        if (evenement.relatedTarget !== null) setTenu(false);
      },
    },
  };
}

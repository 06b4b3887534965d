import { type ChangeEvent, useState } from 'react';

interface Lecture<T> {
  readonly valeur: T;
  readonly surChange: (valeur: T) => void;
  /** Écrit la valeur comme on la lit à l'écran. */
  readonly ecrire: (valeur: T) => string;
  /** Comprend ce qui est tapé ; ce qui ne se comprend pas rend une valeur que le schéma refusera. */
  readonly lire: (texte: string) => T;
  readonly surQuitte?: (() => void) | undefined;
}

/**
 * Saisie que l'on tape librement et que l'on comprend ensuite : le texte reste celui de la personne
 * pendant la frappe ; au départ du champ, s'il est compris, il se réécrit proprement. `tenu` : on y
 * tape, rien ne se reproche encore ; y revenir sans rien taper laisse lire ce qui ne va pas.
 */
export function useSaisieLibre<T>({ valeur, surChange, ecrire, lire, surQuitte }: Lecture<T>) {
  const [brouillon, setBrouillon] = useState<{ readonly texte: string; readonly valeur: T } | null>(null);
  const [tenu, setTenu] = useState(false);
  // Une valeur venue d'ailleurs l'emporte sur la frappe dont elle ne vient pas.
  const aJour = brouillon !== null && Object.is(brouillon.valeur, valeur);
  const texte = aJour ? brouillon.texte : ecrire(valeur);

  return {
    tenu,
    attributs: {
      value: texte,
      autoComplete: 'off',
      onBlur: () => {
        setTenu(false);
        if (ecrire(valeur) !== '') setBrouillon(null);
        surQuitte?.();
      },
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        const lue = lire(target.value);
        setTenu(true);
        setBrouillon({ texte: target.value, valeur: lue });
        surChange(lue);
      },
    },
  };
}

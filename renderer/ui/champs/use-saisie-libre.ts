import { useState } from 'react';

interface Lecture<T> {
  readonly valeur: T;
  readonly surChange: (valeur: T) => void;
  /** Écrit la valeur comme on la lit à l'écran. */
  readonly ecrire: (valeur: T) => string;
  /** Comprend ce qui est tapé ; ce qui ne se comprend pas rend une valeur que le schéma refusera. */
  readonly lire: (texte: string) => T;
}

/**
 * Saisie que l'on tape librement et que l'on comprend ensuite : le texte reste celui de la personne
 * pendant la frappe ; au départ du champ, s'il est compris, il se réécrit proprement.
 */
export function useSaisieLibre<T>({ valeur, surChange, ecrire, lire }: Lecture<T>) {
  const [brouillon, setBrouillon] = useState<{ texte: string; valeur: T } | null>(null);
  const aJour = brouillon !== null && Object.is(brouillon.valeur, valeur);
  const texte = aJour ? brouillon.texte : ecrire(valeur);

  const surTexte = (nouveau: string) => {
    const lue = lire(nouveau);
    setBrouillon({ texte: nouveau, valeur: lue });
    surChange(lue);
  };
  const surQuitte = () => {
    const propre = ecrire(valeur);
    if (propre !== '') setBrouillon(null);
  };
  return { texte, surTexte, surQuitte };
}
